package org.eclink.accounts.internal.second;

import org.eclink.web.Fragment;
import org.eclink.web.Specimen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecondStepConfiguration {

    private static final int POSITION = 900;

    @Bean
    Specimen pictureSpecimen() {
        return new Specimen(POSITION, "accounts.specimen.qr", _ -> new Fragment("accounts/qr", Codes.picture("https://ec-link.example")));
    }
}
