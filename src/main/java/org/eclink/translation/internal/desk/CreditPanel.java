package org.eclink.translation.internal.desk;

import java.util.List;

/** Everything credit.jte shows: how much somebody has translated, by language. */
public record CreditPanel(List<Share> shares) {

    public record Share(String language, int count) {}
}
