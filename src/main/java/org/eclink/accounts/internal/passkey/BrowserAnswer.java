package org.eclink.accounts.internal.passkey;

import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser's credential says of itself as JSON (W3C Web Authentication, level 3, §5.1.8), read so that nothing of what is missing, too
 * long or no Base64 gets any further. {@code proof} is the attestation object of a new key, or what an old one signed.
 */
record BrowserAnswer(byte[] id, byte[] clientData, byte[] proof, byte @Nullable [] signature, byte @Nullable [] userHandle, Set<String> transports) {

    private static final int LONGEST = 30_000;
    private static final int LONGEST_PART = 10_000;
    private static final int LONGEST_ID = 1023;
    private static final Set<String> TRANSPORTS = Set.of("usb", "nfc", "ble", "smart-card", "hybrid", "internal");

    static Optional<BrowserAnswer> ofNewKey(String json) {
        return parsed(json).flatMap(answer -> of(answer, "attestationObject", false));
    }

    static Optional<BrowserAnswer> ofKnownKey(String json) {
        return parsed(json).flatMap(answer -> of(answer, "authenticatorData", true));
    }

    private static Optional<JsonNode> parsed(String json) {
        if (json.length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(JsonMapper.shared().readTree(json));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BrowserAnswer> of(JsonNode answer, String proofName, boolean isSigned) {
        var response = answer.path("response");
        var id = bytes(answer.path("id"), LONGEST_ID);
        var clientData = bytes(response.path("clientDataJSON"), LONGEST_PART);
        var proof = bytes(response.path(proofName), LONGEST_PART);
        var signature = bytes(response.path("signature"), LONGEST_PART);
        if (id == null || clientData == null || proof == null || (isSigned && signature == null)) return Optional.empty();
        var transports = new LinkedHashSet<String>();
        response.path("transports").forEach(transport -> {
            if (TRANSPORTS.contains(transport.asString(""))) transports.add(transport.asString());
        });
        return Optional.of(new BrowserAnswer(id, clientData, proof, signature, bytes(response.path("userHandle"), LONGEST_PART), transports));
    }

    private static byte @Nullable [] bytes(JsonNode text, int longest) {
        if (!text.isString()) return null;
        try {
            var bytes = Base64.getUrlDecoder().decode(text.asString());
            return bytes.length == 0 || bytes.length > longest ? null : bytes;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
