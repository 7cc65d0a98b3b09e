package org.eclink;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Europe-China Eco Cities Link: one application made of modules that meet only at their root packages. */
@SpringBootApplication
@Modulithic(systemName = "EC-Link", sharedModules = {"web", "database", "operation"})
public class Application {

    public static void main(String... arguments) {
        SpringApplication.run(Application.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
