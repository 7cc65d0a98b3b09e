package org.eclink.accounts.internal.limits;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as one household or office: an IPv4 address, or the first 64 bits of an IPv6 address, of which
 * everybody has the rest to choose from.
 */
public record Network(String text) {

    private static final int HOUSEHOLD_BYTES = 8;

    /** {@code address} is what the connection says, so never a name to look up. */
    public static Network of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return new Network(HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, HOUSEHOLD_BYTES)));
        } catch (IllegalArgumentException unknown) {
            return new Network("unknown");
        }
    }
}
