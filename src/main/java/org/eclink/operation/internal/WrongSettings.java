package org.eclink.operation.internal;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclink.operation.CannotStart;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Ends the start for a setting with a wrong value, in one sentence: its name in the environment, what it must be, what
 * it was. It looks at the records of all modules before Spring does, because some settings are handed on to libraries,
 * which would blame their own, and so that nothing has been started that must be stopped again.
 */
class WrongSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Pattern SECRET = Pattern.compile("password|secret|key|token|url");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        try (var validation = Validation.byDefaultProvider().configure()
                .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory()) {
            records().forEach(type -> check(type, environment, validation.getValidator()));
        }
    }

    private static Stream<Class<?>> records() {
        return new HashSet<>(KnownSettings.all().values()).stream()
            .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
            .filter(type -> type.isAnnotationPresent(ConfigurationProperties.class));
    }

    private static void check(Class<?> type, Environment environment, Validator validator) {
        var prefix = type.getAnnotation(ConfigurationProperties.class).value();
        try {
            var settings = Binder.get(environment).bindOrCreate(prefix, Bindable.of(type));
            for (var violation : validator.validate(settings)) {
                throw refused(prefix + "." + SettingName.dashed(violation.getPropertyPath().toString()), environment);
            }
        } catch (BindException e) {
            throw refused(innermost(e).getName().toString(), environment);
        }
    }

    private static BindException innermost(BindException failure) {
        return failure.getCause() instanceof BindException cause ? innermost(cause) : failure;
    }

    private static CannotStart refused(String name, Environment environment) {
        var value = environment.getProperty(name);
        var given = value == null || SECRET.matcher(name).find() ? "" : ", not \"" + value + "\"";
        return new CannotStart(
                "%s must be %s%s.".formatted(new SettingName(name).environment(), Expectation.of(name), given));
    }
}
