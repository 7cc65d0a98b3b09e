package org.eclink.accounts.internal.provider;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.accounts.internal.AccountsSettings;
import org.springframework.stereotype.Component;

/** Those that the settings name, in their order. */
@Component
public class Providers {

    private final List<Provider> all;

    Providers(AccountsSettings settings) {
        all = Stream.of(settings.providerKeys().split(";")).map(String::strip).filter(one -> !one.isEmpty()).map(Providers::read).toList();
    }

    private static Provider read(String setting) {
        var words = setting.split("\\s+");
        return new Provider(words[0].toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), words[0].replace('_', ' '), words[1], words[2], words[3]);
    }

    public List<Provider> all() {
        return all;
    }

    public Optional<Provider> find(String name) {
        return all.stream().filter(provider -> provider.name().equals(name)).findFirst();
    }
}
