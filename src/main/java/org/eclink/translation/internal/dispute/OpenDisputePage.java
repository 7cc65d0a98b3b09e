package org.eclink.translation.internal.dispute;

import java.util.List;
import org.eclink.translation.LanguageChoice;
import org.eclink.web.Field;

/** Everything openDispute.jte shows. */
public record OpenDisputePage(String concept, String id, String back, String action, Field language, Field words, Field reason, List<LanguageChoice> languages) {}
