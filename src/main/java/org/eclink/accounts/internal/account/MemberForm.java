package org.eclink.accounts.internal.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.accounts.PersonName;
import org.eclink.web.Field;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;

/** What members say of themselves: names, languages in the order of preference, time zone; each field with what is wrong with it. */
public record MemberForm(Field chinese, Field latin, List<Field> languages, Field zone) {

    private static final int LANGUAGES = 3;

    public static MemberForm empty(Language reader) {
        return new MemberForm(Field.of("chinese", ""), Field.of("latin", ""), languages(List.of(reader.tag())), Field.of("zone", Zones.usual(reader)));
    }

    /** With these names; empty is none. */
    public MemberForm named(String inChinese, String inLetters) {
        return new MemberForm(Field.of("chinese", inChinese), Field.of("latin", inLetters), languages, zone);
    }

    public static MemberForm of(Account account) {
        return new MemberForm(Field.of("chinese", orEmpty(account.name().chinese())), Field.of("latin", orEmpty(account.name().latin())),
                languages(account.languages()), Field.of("zone", account.zone()));
    }

    public static MemberForm of(Map<String, List<String>> typed) {
        return new MemberForm(field(typed, "chinese"), field(typed, "latin"), IntStream.rangeClosed(1, LANGUAGES).mapToObj(i -> field(typed, "reads" + i)).toList(),
                field(typed, "zone"));
    }

    /** The first of several values, and nothing for none. */
    public static Field field(Map<String, List<String>> typed, String name) {
        return Field.of(name, typed.getOrDefault(name, List.of("")).getFirst());
    }

    private static List<Field> languages(List<String> tags) {
        return IntStream.range(0, LANGUAGES).mapToObj(i -> Field.of("reads" + (i + 1), i < tags.size() ? tags.get(i) : "")).toList();
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Says beside each field what is wrong with it. */
    public MemberForm checked() {
        return new MemberForm(refused(chinese, chineseRefusal()), refused(latin, latinRefusal()), languages.stream().map(MemberForm::language).toList(),
                refused(zone, Zones.isKnown(zone.value()) ? Optional.empty() : Optional.of("accounts.zone.unknown")));
    }

    private Optional<String> chineseRefusal() {
        var name = TypedName.of(chinese.value());
        return name.isEmpty() ? Optional.empty() : name.refusalAsChinese();
    }

    private Optional<String> latinRefusal() {
        var name = TypedName.of(latin.value());
        if (!name.isEmpty()) return name.refusalAsLatin();
        return TypedName.of(chinese.value()).isEmpty() ? Optional.of("accounts.name.missing") : Optional.empty();
    }

    private static Field language(Field field) {
        var isFirst = field.name().endsWith("1");
        return (field.value().isEmpty() && !isFirst) || ReadingLanguages.isKnown(field.value()) ? field : field.refused("accounts.language.unknown");
    }

    public static Field refused(Field field, Optional<String> why) {
        return why.map(field::refused).orElse(field);
    }

    public boolean isRefused() {
        return Stream.concat(Stream.of(chinese, latin, zone), languages.stream()).anyMatch(Field::isRefused);
    }

    /** Of a form that is not refused. */
    public PersonName name() {
        return new PersonName(part(chinese), part(latin));
    }

    private static @Nullable String part(Field field) {
        var name = TypedName.of(field.value());
        return name.isEmpty() ? null : name.text();
    }

    /** Each once. */
    public List<String> tags() {
        return List.copyOf(new LinkedHashSet<>(languages.stream().map(Field::value).filter(tag -> !tag.isEmpty()).toList()));
    }
}
