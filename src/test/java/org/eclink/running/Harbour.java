package org.eclink.running;

import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An OpenID provider that signs real tokens, and the setting by which EC-Link knows it. */
public class Harbour implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String ISSUER = "harbour";
    private static final MockOAuth2Server SERVER = new MockOAuth2Server();
    private static boolean isStarted;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("eclink.provider-keys=Harbour " + issuer() + " eclink s3cret; Lighthouse http://localhost:1/gone eclink s3cret").applyTo(context);
    }

    private static synchronized String issuer() {
        if (!isStarted) SERVER.start();
        isStarted = true;
        return SERVER.issuerUrl(ISSUER).toString();
    }

    /** Whoever comes next is somebody with this id there, of whom it says this. */
    public static void says(String subject, Map<String, Object> claims) {
        SERVER.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", null, claims, 3600));
    }
}
