package org.eclink.accounts.internal.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.web.Site;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The two conversations with a browser, as it speaks them: what we ask for, and whether its answer is right (W3C Web Authentication,
 * level 3, §7.1 and §7.2). Which make of device a key is on we do not ask. The device must have recognised its owner, so a
 * passkey alone is two factors.
 */
@Component
class WebAuthn {

    private static final int LONGEST_ID = 1023; // W3C Web Authentication, 4
    private static final List<COSEAlgorithmIdentifier> ALGORITHMS = List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256);
    private static final List<PublicKeyCredentialParameters> KEYS = ALGORITHMS.stream()
        .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm)).toList();
    private static final String LOCAL = "localhost";
    private static final int PATIENCE_MILLIS = 300_000;

    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter converter = new AttestedCredentialDataConverter(new ObjectConverter());
    private final String address;
    private final String host;
    private final Environment environment;
    private final Clock clock;

    WebAuthn(Site site, Environment environment, Clock clock) {
        this.address = site.address();
        this.environment = environment;
        this.host = URI.create(site.address()).getHost();
        this.clock = clock;
    }

    /** For {@code navigator.credentials.create}. A device that has one of {@code known} makes no second one. */
    Map<String, Object> askForNew(String challenge, AccountId account, String name, List<Passkey> known) {
        return Map.of("challenge", challenge, "rp", Map.of("id", host, "name", "EC-Link"),
            "user", Map.of("id", handle(account), "name", name, "displayName", name),
            "pubKeyCredParams", ALGORITHMS.stream().map(algorithm -> Map.of("type", "public-key", "alg", algorithm.getValue())).toList(),
            "excludeCredentials", known.stream().map(key -> Map.of("type", "public-key", "id", key.id(), "transports", key.transports())).toList(),
            "authenticatorSelection", Map.of("residentKey", "required", "userVerification", "required"),
            "attestation", "none", "timeout", PATIENCE_MILLIS);
    }

    /** For {@code navigator.credentials.get}: any key that is for us, whoever's it is. */
    Map<String, Object> ask(String challenge) {
        return Map.of("challenge", challenge, "rpId", host, "allowCredentials", List.of(), "userVerification", "required", "timeout", PATIENCE_MILLIS);
    }

    /** Empty if the answer is wrong in any way; {@code answer} is the browser's, as JSON. */
    Optional<Passkey> made(String answer, String challenge, AccountId account, String device) {
        return BrowserAnswer.ofNewKey(answer).flatMap(read -> made(read, challenge, account, device));
    }

    private Optional<Passkey> made(BrowserAnswer answer, String challenge, AccountId account, String device) {
        try {
            var data = manager.verify(new RegistrationRequest(answer.proof(), answer.clientData()), new RegistrationParameters(server(challenge), KEYS, true));
            var authenticator = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var attested = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            if (attested.getCredentialId().length == 0 || attested.getCredentialId().length > LONGEST_ID) return Optional.empty();
            return Optional.of(new Passkey(text(attested.getCredentialId()), account, converter.convert(attested), authenticator.getSignCount(), List.copyOf(answer.transports()),
                    authenticator.isFlagBS(), device, clock.instant(), null));
        } catch (WebAuthnException | IllegalArgumentException wrong) { // the second for a key that lies off its curve
            return Optional.empty();
        }
    }

    /** What an answer says that is right. */
    record Signed(long counter, boolean isBackedUp) {}

    Optional<Signed> signed(BrowserAnswer answer, String challenge, Passkey key) {
        try {
            var known = new CredentialRecordImpl(null, true, null, null, 0, converter.convert(key.credential()), null, null, null, null);
            var request = new AuthenticationRequest(answer.id(), answer.userHandle(), answer.proof(), answer.clientData(), answer.signature());
            var data = manager.verify(request, new AuthenticationParameters(server(challenge), known, null, true));
            var authenticator = Objects.requireNonNull(data.getAuthenticatorData());
            var isOwners = answer.userHandle() == null || text(answer.userHandle()).equals(handle(key.account()));
            return isOwners ? Optional.of(new Signed(authenticator.getSignCount(), authenticator.isFlagBS())) : Optional.empty();
        } catch (WebAuthnException | IllegalArgumentException wrong) { // the second for a key that lies off its curve
            return Optional.empty();
        }
    }

    private ServerProperty server(String challenge) {
        return ServerProperty.builder().origins(origins()).rpId(host).challenge(new DefaultChallenge(challenge)).build();
    }

    /** Where our own pages come from. On one's own machine that is whatever port EC-Link was started on. */
    Set<Origin> origins() {
        var ours = Origin.create(address);
        var port = environment.getProperty("local.server.port");
        return host.equals(LOCAL) && port != null ? Set.copyOf(List.of(ours, Origin.create("http://" + LOCAL + ":" + port))) : Set.of(ours);
    }

    private static String handle(AccountId account) {
        UUID id = account.value();
        return text(ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
