package org.eclink.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.view.ContentNegotiatingViewResolver;

@RunningApplication
class JteViewsTest {

    final ApplicationContext context;

    JteViewsTest(ApplicationContext context) {
        this.context = context;
    }

    /** It would throw and catch three exceptions at each page that a browser asks for. */
    @Test
    void nobodyLooksForTemplatesOfOtherTypes() {
        assertThat(context.getBeansOfType(ContentNegotiatingViewResolver.class)).isEmpty();
    }
}
