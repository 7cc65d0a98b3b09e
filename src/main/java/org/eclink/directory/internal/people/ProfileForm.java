package org.eclink.directory.internal.people;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.web.Field;
import org.eclink.web.Signs;

/** A member's profile as the form holds it. {@code sectors} and {@code languages} are codes, links stand one to a line. */
public record ProfileForm(Field organisation, List<String> sectors, List<String> languages, Field expertise, Field availability, Field links, Field orcid,
        Map<ProfileField, Audience> readers) {

    static final String SECTORS = "sectors";
    static final String LANGUAGES = "languages";
    static final String AVAILABILITIES = "availabilities";

    private static final int LONGEST_ORGANISATION = 200;
    private static final int LONGEST_EXPERTISE = 1000;
    private static final int LONGEST_LINK = 300;
    private static final int MOST_LINKS = 5;
    private static final String READERS = "readers.";
    private static final String ORCID_HOST = "https://orcid.org/";
    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    static ProfileForm of(Person person, Terms terms) {
        var profile = person.profile();
        var readers = new EnumMap<>(person.readers());
        if (!person.isListed()) readers.put(ProfileField.NAME, Audience.NOBODY);
        var availability = profile.availability();
        return new ProfileForm(Field.of("organisation", profile.organisation()), codes(profile.sectors(), terms), codes(profile.languages(), terms), Field.of("expertise", profile.expertise()),
                Field.of("availability", availability == null ? "" : terms.get(availability).code()), Field.of("links", String.join("\n", profile.links())), Field.of("orcid", profile.orcid()), readers);
    }

    private static List<String> codes(List<ConceptId> concepts, Terms terms) {
        return concepts.stream().map(id -> terms.get(id).code()).toList();
    }

    /** As it comes; who is not said to see a field does not. */
    static ProfileForm of(Map<String, List<String>> typed) {
        var readers = new EnumMap<ProfileField, Audience>(ProfileField.class);
        for (var field : ProfileField.values()) readers.put(field, audience(first(typed, READERS + field.code())));
        return new ProfileForm(text(typed, "organisation"), typed.getOrDefault(SECTORS, List.of()), typed.getOrDefault(LANGUAGES, List.of()), text(typed, "expertise"), text(typed, "availability"),
                text(typed, "links"), text(typed, "orcid"), readers);
    }

    private static Audience audience(String code) {
        return Arrays.stream(Audience.values()).filter(audience -> audience.code().equals(code)).findFirst().orElse(Audience.NOBODY);
    }

    private static String first(Map<String, List<String>> typed, String name) {
        return Objects.requireNonNullElse(typed.getOrDefault(name, List.of("")).getFirst(), "");
    }

    private static Field text(Map<String, List<String>> typed, String name) {
        return Field.of(name, first(typed, name).strip().replace("\r\n", "\n"));
    }

    ProfileForm checked() {
        return new ProfileForm(checked(organisation, LONGEST_ORGANISATION), sectors, languages, checked(expertise, LONGEST_EXPERTISE), availability, checkedLinks(), checkedOrcid(), readers);
    }

    private static Field checked(Field field, int longest) {
        if (field.value().codePointCount(0, field.value().length()) > longest) return field.refused("directory.profile.long");
        return Signs.areStrange(field.value()) ? field.refused("directory.edit.signs") : field;
    }

    private Field checkedLinks() {
        var lines = lines();
        if (lines.size() > MOST_LINKS) return links.refused("directory.profile.links.many");
        return lines.stream().allMatch(ProfileForm::isOfWeb) ? links : links.refused("directory.profile.links.unreadable");
    }

    private List<String> lines() {
        return links.value().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What a browser opens as a page, and nothing that runs. */
    private static boolean isOfWeb(String link) {
        if (link.length() > LONGEST_LINK || Signs.areStrange(link)) return false;
        try {
            var address = new URI(link);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) && address.getHost() != null && address.getHost().contains(".") && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Field checkedOrcid() {
        return orcid.value().isEmpty() || isOrcid(bareOrcid()) ? orcid : orcid.refused("directory.profile.orcid.unreadable");
    }

    private String bareOrcid() {
        return orcid.value().startsWith(ORCID_HOST) ? orcid.value().substring(ORCID_HOST.length()) : orcid.value();
    }

    /** The last sign is a check digit, ISO 7064 MOD 11-2. */
    static boolean isOrcid(String text) {
        if (!ORCID.matcher(text).matches()) return false;
        var digits = text.replace("-", "");
        var total = 0;
        for (var i = 0; i < digits.length() - 1; i++) total = (total + digits.charAt(i) - '0') * 2;
        var check = (12 - total % 11) % 11;
        return digits.charAt(digits.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    boolean isRefused() {
        return List.of(organisation, expertise, links, orcid).stream().anyMatch(Field::isRefused);
    }

    /** Codes that no vocabulary has are left out. */
    Profile profile(Terms terms) {
        return new Profile(organisation.value(), concepts(SECTORS, sectors, terms), concepts(LANGUAGES, languages, terms), expertise.value(),
                terms.find(AVAILABILITIES, availability.value()).map(Concept::id).orElse(null), lines(), bareOrcid());
    }

    private static List<ConceptId> concepts(String scheme, List<String> codes, Terms terms) {
        return codes.stream().filter(Objects::nonNull).distinct().sorted().map(code -> terms.find(scheme, code)).flatMap(Optional::stream).filter(concept -> !concept.retired()).map(Concept::id)
            .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Who may see a field, for the template: {@code key} is the message that names them. */
    public record ReaderChoice(String code, String key, boolean isChosen) {}

    /** {@code code} is that of the field. */
    public List<ReaderChoice> readersOf(String code) {
        var field = Arrays.stream(ProfileField.values()).filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        return Arrays.stream(Audience.values()).map(audience -> new ReaderChoice(audience.code(), audience.key(), readers.get(field) == audience)).toList();
    }
}
