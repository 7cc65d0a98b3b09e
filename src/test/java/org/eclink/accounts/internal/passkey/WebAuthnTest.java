package org.eclink.accounts.internal.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.webauthn4j.data.client.Origin;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclink.web.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.mock.env.MockEnvironment;

class WebAuthnTest {

    /** The first is what a start without settings is. */
    @ParameterizedTest
    @CsvSource({ "http://localhost:8080, 8080, http://localhost:8080", "http://localhost:8080, 8077, http://localhost:8080 http://localhost:8077", "https://ec-link.example, 8080, https://ec-link.example" })
    void believesOurOwnPagesWhateverThePort(String address, String port, String origins) {
        var site = Mockito.mock(Site.class);
        Mockito.when(site.address()).thenReturn(address);
        var found = new WebAuthn(site, new MockEnvironment().withProperty("local.server.port", port), Clock.systemUTC()).origins();
        assertThat(found.stream().map(Origin::toString).collect(Collectors.toSet())).isEqualTo(Set.of(origins.split(" ")));
    }
}
