package org.eclink.accounts.internal.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.internal.account.Consents.Purpose;
import org.eclink.mail.Letter;
import org.eclink.mail.Outbox;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class KnownMembers implements Members {

    private final Accounts accounts;
    private final Consents consents;
    private final JdbcClient db;
    private final Outbox outbox;
    private final Site site;

    KnownMembers(Accounts accounts, Consents consents, JdbcClient db, Outbox outbox, Site site) {
        this.accounts = accounts;
        this.consents = consents;
        this.db = db;
        this.outbox = outbox;
        this.site = site;
    }

    @Override
    public Map<AccountId, PersonName> names(Collection<AccountId> wanted) {
        if (wanted.isEmpty()) return Map.of();
        return db.sql("select id, chinese_name, latin_name from accounts.account where id = any(?)").param(ids(wanted))
            .query((row, _) -> Map.entry(new AccountId(row.getObject("id", UUID.class)), new PersonName(row.getString("chinese_name"), row.getString("latin_name"))))
            .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Collection<AccountId> listed(Collection<AccountId> wanted) {
        if (wanted.isEmpty()) return List.of();
        return db.sql("""
                select distinct on (c.account) c.account, c.is_given from accounts.consent c join accounts.account a on a.id = c.account
                 where c.account = any(?) and c.purpose = 'listed' and a.suspended_at is null and a.admitted_at is not null order by c.account, c.id desc""").param(ids(wanted))
            .query((row, _) -> Map.entry(new AccountId(row.getObject(1, UUID.class)), row.getBoolean(2))).list().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
    }

    @Override
    public Map<AccountId, PersonName> lookingLike(AccountId account) {
        return names(db.sql("""
                select o.id from accounts.account o join accounts.account a on o.looks && a.looks and o.id <> a.id
                 where a.id = ? and o.admitted_at is not null order by o.number limit 10""").param(account.value()).query(UUID.class).list().stream().map(AccountId::new).toList());
    }

    @Override
    public Collection<AccountId> present(Collection<AccountId> wanted) {
        if (wanted.isEmpty()) return List.of();
        return db.sql("select id from accounts.account where id = any(?) and suspended_at is null and admitted_at is not null").param(ids(wanted)).query(UUID.class).list().stream().map(AccountId::new).toList();
    }

    @Override
    public void list(AccountId account, boolean isListed) {
        if (consents.isGiven(account, Purpose.LISTED) != isListed) consents.give(account, Purpose.LISTED, isListed);
    }

    private static UUID[] ids(Collection<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toArray(UUID[]::new);
    }

    @Override
    public Language language(AccountId account) {
        return accounts.find(account).map(this::language).orElseGet(() -> site.languages().getFirst());
    }

    private Language language(Account account) {
        return account.languages().stream().flatMap(tag -> site.languages().stream().filter(ours -> ours.tag().equals(tag) || ours.code().equals(tag.split("-")[0]))).findFirst()
            .orElseGet(() -> site.languages().getFirst());
    }

    @Override
    public void tell(AccountId id, String subject, String text, Map<String, Object> arguments, String path) {
        accounts.find(id).filter(Account::isMember).ifPresent(account -> {
            var language = language(account);
            outbox.post(new Letter(account.address(), language, site.say(language, subject, arguments),
                List.of(site.say(language, "accounts.letter.greeting", Map.of()), site.say(language, text, arguments)),
                site.address() + "/" + language.code() + path, List.of(site.say(language, "accounts.letter.close", Map.of()))));
        });
    }
}
