package org.eclink;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.eclink.running.AccessMatrix;
import org.eclink.running.CountedQueries;
import org.eclink.running.Examples;
import org.eclink.running.Host;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list takes the same number of queries however many rows it shows. */
@RunningApplication
class QueryCountsTest {

    private static final Pattern CHOICE = Pattern.compile("<input type=\"checkbox\"[^>]* name=\"([\\w-]+)\" value=\"([^\"]+)\"[^>]*>.*?facet__count\">(\\d+)<");

    final Examples examples;
    final Host host;

    QueryCountsTest(Examples examples, Host host) {
        this.examples = examples;
        this.host = host;
    }

    /** A choice of a list and how many rows it leaves. */
    private record Choice(String address, int rows) {}

    /**
     * The facets of a list say which of its choices leave one row, and which leave three or more on one page. Results of a search are of several kinds, each of which is asked once: SearchTest
     * compares those of one.
     */
    @Test
    void aLongerListTakesNoMoreQueries() {
        var lists = AccessMatrix.read().publicExamples().stream().filter(example -> example.matches("/\\{language}/[\\w-]+") && !example.endsWith("/search")).map(examples::address)
            .filter(path -> !choices(path).isEmpty()).toList();
        assertThat(lists).isNotEmpty().allSatisfy(list -> assertThat(CountedQueries.of(host, choice(list, 3).address()))
            .describedAs("queries of " + choice(list, 3) + ", compared with " + choice(list, 1)).isEqualTo(CountedQueries.of(host, choice(list, 1).address())));
    }

    @ParameterizedTest
    @CsvSource({
        "/en/cities?q=koeln,                           /en/cities?q=lu",
        "/en/cities?country=PT&view=map,               /en/cities?country=ES&view=map",
        "/en/cities/luoyang,                           /en/cities/wuhan",
        "/en/organisations?q=asian+development+bank,   /en/organisations?q=bank",
        "/en/partnerships?kind=iuc-mou&view=map,       /en/partnerships?kind=sister-city&view=map",
        "/en/partnerships?kind=iuc-mou&view=timeline,  /en/partnerships?kind=sister-city&view=timeline",
        "/en/compare?city=luoyang&city=zhuhai,         /en/compare?city=luoyang&city=zhuhai&city=qingdao&city=cologne",
    })
    void aLargerPageTakesNoMoreQueries(String few, String many) {
        assertThat(host.get(many).body()).describedAs(many).hasSizeGreaterThan(host.get(few).body().length);
        assertThat(CountedQueries.of(host, many)).isEqualTo(CountedQueries.of(host, few));
    }

    @Test
    void aQueryForEachRowIsCounted() {
        assertThat(CountedQueries.of(host, "/planted/query-per-row?rows=1")).isEqualTo(1);
        assertThat(CountedQueries.of(host, "/planted/query-per-row?rows=3")).isEqualTo(3);
    }

    private Choice choice(String list, int rows) {
        return choices(list).stream().filter(choice -> choice.rows() >= rows && choice.rows() <= 20).min(comparingInt(Choice::rows)).orElseThrow();
    }

    private List<Choice> choices(String list) {
        return CHOICE.matcher(host.get(list).text()).results()
            .map(match -> new Choice(list + "?" + match.group(1) + "=" + match.group(2), Integer.parseInt(match.group(3)))).toList();
    }
}
