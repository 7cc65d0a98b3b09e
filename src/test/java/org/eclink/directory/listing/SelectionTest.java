package org.eclink.directory.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.eclink.interchange.Cursor;
import org.eclink.interchange.Parameters;
import org.eclink.terms.Terms;
import org.eclink.web.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

class SelectionTest {

    private static final Catalogue LIST = new Catalogue("things", List.of(), List.of("name"), List.of(Catalogue.LIST));
    private static final Terms NO_TERMS = Mockito.mock(Terms.class);
    private static final Selection WHOLE = selection(Map.of("q", List.of("lu")));

    private static Selection selection(Map<String, List<String>> given) {
        return Selection.of(LIST, Parameters.ofList(given, Selection.parameters(LIST)), NO_TERMS);
    }

    private static Selection behind(String position) {
        return selection(Map.of("q", List.of("lu"), "cursor", List.of(new Cursor(WHOLE.cursorList(), position).text())));
    }

    @Test
    void goesOnBehindItsCursor() {
        assertThat(behind("20").after()).isEqualTo(20);
    }

    /** The seal of a cursor has no key: anybody can make one. */
    @ParameterizedTest
    @ValueSource(strings = {"-1", "4294967295", "99999999999", "", "one"})
    void refusesAForgedCursor(String position) {
        assertThatThrownBy(() -> behind(position)).isInstanceOf(Refused.class);
    }

    @Test
    void refusesTheCursorOfAnotherName() {
        var other = new Cursor(selection(Map.of("q", List.of("lo"))).cursorList(), "20").text();
        assertThatThrownBy(() -> selection(Map.of("q", List.of("lu"), "cursor", List.of(other)))).isInstanceOf(Refused.class);
    }
}
