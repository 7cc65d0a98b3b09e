package org.eclink;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every test context an empty database of its own, made when the context first asks for its address. */
class TestDatabases implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new OwnDatabase();
    }

    /** A record, so that equal contexts stay equal and are started once. */
    private record OwnDatabase() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var settings = new TestSettings(configuration.getTestClass().getSimpleName());
            context.getEnvironment().getPropertySources().addLast(settings); // last: a test may choose its own
        }
    }

    private static class TestSettings extends PropertySource<String> {

        private @Nullable TestDatabase database;

        TestSettings(String name) {
            super("test database", name);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return switch (name) {
                case "eclink.database.url" -> database().url();
                case "eclink.database.username" -> database().username();
                case "eclink.database.password" -> database().password();
                case "eclink.database.connections" -> 5;
                case "eclink.search.meanings" -> false; // two models would be read for every context
                case "eclink.data" -> database().data().toString();
                default -> null;
            };
        }

        private synchronized TestDatabase database() {
            if (database == null) database = TestDatabase.named(source);
            return database;
        }
    }
}
