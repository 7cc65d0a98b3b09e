package org.eclink.knowledge.internal.writing;

import org.eclink.translation.Headline;
import org.eclink.web.Field;

/** Everything withdraw.jte shows. */
public record WithdrawPage(Headline title, String action, String back, Field because) {}
