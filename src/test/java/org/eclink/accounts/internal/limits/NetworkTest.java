package org.eclink.accounts.internal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void anIpv4AddressIsANetworkOfItsOwn() {
        assertThat(Network.of("192.0.2.7")).isEqualTo(Network.of("192.0.2.7")).isNotEqualTo(Network.of("192.0.2.8"));
    }

    @Test
    void ofAnIpv6AddressTheFirstHalfCounts() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:ffff:ffff:ffff")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
    }

    @Test
    void whatIsNoAddressIsNeverLookedUp() {
        assertThat(Network.of("evil.example")).isEqualTo(Network.of("")).isEqualTo(new Network("unknown"));
    }
}
