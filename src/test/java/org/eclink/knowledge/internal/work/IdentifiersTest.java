package org.eclink.knowledge.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"})
    void knowsAnOrcidByItsCheckDigit(String orcid) {
        assertThat(Identifiers.isOrcid(orcid)).isTrue();
        assertThat(Identifiers.isOrcid(orcid.replace("000", "001"))).isFalse();
    }

    /** DataCite, Crossref and the California Digital Library. */
    @ParameterizedTest
    @ValueSource(strings = {"04wxnsj81", "02twcfp32", "03yrm5c26"})
    void knowsARorByItsCheckDigits(String ror) {
        assertThat(Identifiers.isRor(ror)).isTrue();
        assertThat(Identifiers.isRor(ror.replace("0", "1"))).isFalse();
        assertThat(Identifiers.isRor(ror.substring(0, 7) + "00")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000-0002-1825-009", "00000002-1825-0097", "0000-0002-1825-009x", "https://orcid.org/0000-0002-1825-0097"})
    void whatIsNoOrcidIsNone(String text) {
        assertThat(Identifiers.isOrcid(text)).isFalse();
    }
}
