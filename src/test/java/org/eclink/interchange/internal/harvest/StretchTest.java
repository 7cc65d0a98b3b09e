package org.eclink.interchange.internal.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.eclink.interchange.internal.description.MetadataFormat;
import org.eclink.interchange.work.HarvestSource.Position;
import org.eclink.interchange.work.HarvestSource.Window;

/** Resumption tokens: whatever was asked comes back out of them, and nothing out of any other text. */
class StretchTest {

    @Provide
    Arbitrary<Stretch> stretches() {
        var moments = Arbitraries.longs().between(-62_167_219_200L, 253_402_300_799L).flatMap(second -> Arbitraries.longs().between(0, 999_999_999).map(nano -> Instant.ofEpochSecond(second, nano)));
        var sets = Arbitraries.strings().withChars("ABCxyz019-_.!~*'()").ofMinLength(1).ofMaxLength(30).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(":", parts)).injectNull(0.3);
        var windows = Combinators.combine(moments.injectNull(0.3), moments.injectNull(0.3), sets).as(Window::new);
        var positions = Combinators.combine(moments, Arbitraries.longs(), Arbitraries.longs()).as((moment, high, low) -> new Position(moment, new UUID(high, low)));
        var counts = Arbitraries.longs().between(0, Long.MAX_VALUE);
        return Combinators.combine(Arbitraries.of(MetadataFormat.class), windows, positions, counts, counts).as(Stretch::new);
    }

    @Property(tries = 500)
    void aTokenCarriesAllThatWasAsked(@ForAll("stretches") Stretch stretch) {
        assertThat(Stretch.of(stretch.token(Verb.LIST_RECORDS), Verb.LIST_RECORDS)).isEqualTo(stretch);
        assertThat(stretch.token(Verb.LIST_RECORDS)).matches("[A-Za-z0-9_-]{1,500}");
    }

    @Property(tries = 500)
    void aChangedTokenIsRefused(@ForAll("stretches") Stretch stretch, @ForAll @IntRange(max = 499) int place, @ForAll @IntRange(min = 1, max = 63) int by) {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var token = stretch.token(Verb.LIST_RECORDS);
        var at = place % token.length();
        var changed = token.substring(0, at) + letters.charAt((letters.indexOf(token.charAt(at)) + by) % letters.length()) + token.substring(at + 1);
        assertThatThrownBy(() -> Stretch.of(changed, Verb.LIST_RECORDS)).isInstanceOf(HarvestRefused.class);
    }

    /** Base 64 leaves bits at the end that say nothing. */
    @Property(tries = 200)
    void oneTokenHasOneWriting(@ForAll("stretches") Stretch stretch) {
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var token = stretch.token(Verb.LIST_RECORDS);
        var changed = token.substring(0, token.length() - 1) + letters.charAt(letters.indexOf(token.charAt(token.length() - 1)) ^ 1);
        assertThatThrownBy(() -> Stretch.of(changed, Verb.LIST_RECORDS)).isInstanceOf(HarvestRefused.class);
    }

    @Property(tries = 200)
    void aTokenOfAnotherVerbIsRefused(@ForAll("stretches") Stretch stretch) {
        assertThatThrownBy(() -> Stretch.of(stretch.token(Verb.LIST_RECORDS), Verb.LIST_IDENTIFIERS)).isInstanceOf(HarvestRefused.class);
    }

    @Property(tries = 500)
    void noOtherTextIsAToken(@ForAll String text) {
        assertThatThrownBy(() -> Stretch.of(text, Verb.LIST_RECORDS)).isInstanceOf(HarvestRefused.class);
    }
}
