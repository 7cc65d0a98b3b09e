package org.eclink.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclink.Application;
import org.eclink.files.PlantedHolder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import planted.PlantedPages;

/** The whole application with its starting data on a port of its own; started once for all tests that carry this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ CountedQueries.class, PlantedPages.class, PlantedHolder.class, Examples.class, Host.class, Newcomers.class, Visitors.class, Story.class, Browsers.class })
@ContextConfiguration(initializers = Harbour.class)
@ExtendWith(StoppingBrowsers.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface RunningApplication {}
