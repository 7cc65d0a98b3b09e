package org.eclink.accounts.internal.demo;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.eclink.accounts.Office;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.Consents;
import org.eclink.accounts.internal.account.Consents.Purpose;
import org.eclink.accounts.internal.account.Offices;
import org.eclink.accounts.internal.account.Passwords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code bin/run --demo}: members of both continents who do not exist, one for each office. Each start gives them new passwords and tells them. */
@Component
@ConditionalOnBooleanProperty("eclink.demo")
class DemoCast {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCast.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private enum Part {
        MEMBER_IN_EUROPE("anna", null, "Anna de Vries", "nl", "Europe/Amsterdam"),
        MEMBER_IN_CHINA("xiaoming", "王小明", "Wang Xiaoming", "zh-Hans", "Asia/Shanghai"),
        EDITOR("ilse", null, "Ilse van den Berg", "en", "Europe/Brussels", Office.EDITOR),
        BROKER("limei", "李梅", "Li Mei", "zh-Hans", "Asia/Shanghai", Office.BROKER),
        DESK_AGENT("marta", null, "Marta Kowalska", "pl", "Europe/Warsaw", Office.DESK_AGENT),
        TRANSLATOR("chenxi", "陈曦", "Chen Xi", "zh-Hans", "Europe/Berlin", Office.TRANSLATOR),
        EVENT_MANAGER("juergen", null, "Jürgen Köhler", "de", "Europe/Berlin", Office.EVENT_MANAGER),
        JURY_SECRETARY("zhaoning", "赵宁", null, "zh-Hans", "Asia/Shanghai", Office.JURY_SECRETARY),
        ADMINISTRATOR("eleni", null, "Eleni Papadaki", "el", "Europe/Athens", Office.ADMINISTRATOR);

        private final Address address;
        private final PersonName person;
        private final String language;
        private final String zone;
        private final List<Office> offices;

        Part(String local, @Nullable String chinese, @Nullable String latin, String language, String zone, Office... offices) {
            this.address = Address.of(local + "@demo.ec-link.example").orElseThrow();
            this.person = new PersonName(chinese, latin);
            this.language = language;
            this.zone = zone;
            this.offices = List.of(offices);
        }

        /** {@code member in china}. */
        String role() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final Accounts accounts;
    private final Offices offices;
    private final Consents consents;
    private final Passwords passwords;

    DemoCast(Accounts accounts, Offices offices, Consents consents, Passwords passwords) {
        this.accounts = accounts;
        this.offices = offices;
        this.consents = consents;
        this.passwords = passwords;
    }

    /** Before somebody is looked for who could be the first administrator. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void enter() {
        for (var part : Part.values()) {
            var password = password();
            var account = accounts.owner(part.address).orElseGet(() -> registered(part));
            accounts.setPassword(account.id(), passwords.kept(password));
            part.offices.forEach(office -> offices.give(account.id(), office));
            LOG.info("Demo: {} signs in with {} and {}", part.role(), part.address.text(), password);
        }
    }

    private Account registered(Part part) {
        var languages = part.language.equals("en") ? List.of("en") : List.of(part.language, "en");
        var account = accounts.register(part.person, part.address, null, languages, part.zone, false);
        accounts.admit(account.id(), account.version());
        consents.give(account.id(), Purpose.LISTED, true);
        return account;
    }

    private static String password() {
        var password = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return password.toString();
    }
}
