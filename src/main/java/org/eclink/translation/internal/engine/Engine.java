package org.eclink.translation.internal.engine;

import java.util.List;
import java.util.Map;
import org.eclink.translation.LanguageTag;

/** One protocol that machines speak. Asks once, and answers with as many texts as it was asked, in their order. */
interface Engine {

    /** {@code agreed} leads from terms in the source to the words agreed on, for engines that can be told. */
    List<String> translate(List<String> texts, LanguageTag from, LanguageTag into, Map<String, String> agreed) throws Unanswered, InterruptedException;

    /** The engine has not answered, or not as its protocol says. {@code isLasting}: asking again will not help. */
    final class Unanswered extends Exception {

        private final boolean isLasting;

        Unanswered(String reason, boolean isLasting) {
            super(reason, null, false, false);
            this.isLasting = isLasting;
        }

        boolean isLasting() {
            return isLasting;
        }
    }
}
