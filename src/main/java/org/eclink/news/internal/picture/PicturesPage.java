package org.eclink.news.internal.picture;

import java.util.List;
import org.eclink.web.Field;

/** Everything pictures.jte shows. */
public record PicturesPage(String item, String action, List<Picture> pictures, Field file, Field description) {}
