package org.eclink.accounts.internal.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclink.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Speaks with providers: the authorization code flow with PKCE (RFC 7636), and tokens checked as OpenID Connect Core 1.0, 3.1.3.7, asks. */
@Component
class Dialogue {

    private static final Logger LOG = LoggerFactory.getLogger(Dialogue.class);
    private static final int PATIENCE_MILLIS = 5000;
    private static final int LONGEST_SUBJECT = 255; // OpenID Connect Core 1.0, 2

    private final Site site;
    private final Map<String, OIDCProviderMetadata> known = new ConcurrentHashMap<>();

    Dialogue(Site site) {
        this.site = site;
    }

    /** Where a provider sends people back to; to be registered there. */
    URI back(Provider provider) {
        return URI.create(site.address() + "/back-from/" + provider.name());
    }

    /** Where to send somebody; empty if the provider cannot be reached. {@code isAsked}: it is to ask them who they are, even if it knows. */
    Optional<URI> begin(Provider provider, String state, String nonce, String verifier, boolean isAsked) {
        return metadata(provider).map(found -> new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "email", "profile"), new ClientID(provider.client()), back(provider))
            .endpointURI(found.getAuthorizationEndpointURI()).state(new State(state)).nonce(new Nonce(nonce)).codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256).prompt(isAsked ? new Prompt(Prompt.Type.LOGIN) : null).maxAge(isAsked ? 0 : -1).build().toURI());
    }

    /** Whom a provider's code stands for; empty if it stands for nobody. */
    Optional<Claims> end(Provider provider, String code, String nonce, String verifier) {
        return metadata(provider).flatMap(found -> {
            try {
                return Optional.of(claims(provider, found, code, nonce, verifier));
            } catch (ParseException | IOException | BadJOSEException | JOSEException | java.text.ParseException | IllegalArgumentException e) {
                LOG.warn("{} said nothing that can be believed: {}", provider, e.getClass().getSimpleName());
                return Optional.empty();
            }
        });
    }

    private Claims claims(Provider provider, OIDCProviderMetadata found, String code, String nonce, String verifier)
            throws ParseException, IOException, BadJOSEException, JOSEException, java.text.ParseException {
        var client = new ClientSecretBasic(new ClientID(provider.client()), new Secret(provider.secret()));
        var request = new TokenRequest.Builder(found.getTokenEndpointURI(), client, new AuthorizationCodeGrant(new AuthorizationCode(code), back(provider), new CodeVerifier(verifier))).build().toHTTPRequest();
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        var answer = OIDCTokenResponseParser.parse(request.send());
        if (!answer.indicatesSuccess()) throw new ParseException("refused");
        var token = answer.toSuccessResponse().getTokens().toOIDCTokens().getIDToken();
        if (token == null || found.getJWKSetURI() == null) throw new ParseException("no token that can be checked");
        var algorithm = JWSAlgorithm.parse(String.valueOf(token.getHeader().getAlgorithm()));
        if (!JWSAlgorithm.Family.SIGNATURE.contains(algorithm)) throw new BadJOSEException("signed by nobody else");
        var checked = new IDTokenValidator(new Issuer(provider.issuer()), new ClientID(provider.client()), algorithm, found.getJWKSetURI().toURL()).validate(token, new Nonce(nonce));
        var said = token.getJWTClaimsSet();
        var isSure = Boolean.TRUE.equals(said.getClaim("email_verified"));
        var subject = checked.getSubject().getValue();
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT || subject.indexOf(0) >= 0) throw new ParseException("nobody");
        var asked = said.getDateClaim("auth_time");
        return new Claims(subject, isSure ? Objects.requireNonNullElse(said.getStringClaim("email"), "").replace("\0", "") : "", Objects.requireNonNullElse(said.getStringClaim("name"), "").replace("\0", ""), asked == null ? Instant.EPOCH : asked.toInstant());
    }

    private Optional<OIDCProviderMetadata> metadata(Provider provider) {
        var kept = known.get(provider.issuer());
        if (kept != null) return Optional.of(kept);
        try {
            var found = OIDCProviderMetadata.resolve(new Issuer(provider.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
            known.put(provider.issuer(), found);
            return Optional.of(found);
        } catch (GeneralException | IOException e) {
            LOG.warn("{} cannot be reached: {}", provider, e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
