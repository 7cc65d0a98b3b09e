package org.eclink.knowledge.internal.writing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.eclink.knowledge.internal.work.Contributor;
import org.eclink.knowledge.internal.work.Identifiers;
import org.eclink.knowledge.internal.work.Issued;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Texts;
import org.eclink.translation.Written;
import org.eclink.web.Signs;
import org.springframework.stereotype.Component;

/** Says of a form what cannot be kept so, beside each field. */
@Component
class ManuscriptCheck {

    private static final Map<String, Integer> LONGEST = Map.of("title", 300, "abstract", 5000, "body", 100_000, "series", 200, "number", 60, "edition", 60, "contributors", 5000, "publishers", 2000, "cities", 2000, "section", 20_000);
    private static final int LONGEST_LINE = 4000;
    private static final int MOST_LINES = 50;
    private static final String ORCID_HOST = "https://orcid.org/";
    private static final String ROR_HOST = "https://ror.org/";
    private static final int PARTS = 3;

    private final Texts texts;
    private final Terms terms;
    private final StudyReading study;

    ManuscriptCheck(Texts texts, Terms terms, StudyReading study) {
        this.texts = texts;
        this.terms = terms;
        this.study = study;
    }

    ManuscriptForm checked(ManuscriptForm form) {
        var checked = withLengths(form);
        if (form.value("title").isEmpty()) checked = checked.refused("title", "knowledge.title.missing");
        if (LanguageTag.of(form.value("language")).isEmpty()) return checked.refused("language", "knowledge.language.unknown");
        if (terms.find("work-kinds", form.value("kind")).isEmpty()) checked = checked.refused("kind", "knowledge.kind.missing");
        if (!form.value("issued").isEmpty() && Issued.of(form.value("issued")).isEmpty()) checked = checked.refused("issued", "knowledge.issued.unreadable");
        if (!form.value("licence").isEmpty() && !Identifiers.LICENCES.contains(form.value("licence"))) checked = checked.refused("licence", "knowledge.licence.unknown");
        if (form.lines("contributors").anyMatch(line -> contributor(line).isEmpty())) checked = checked.refused("contributors", "knowledge.contributors.unreadable");
        if (form.lines("addresses").anyMatch(line -> !isAddress(line))) checked = checked.refused("addresses", "knowledge.addresses.unreadable");
        return withParagraphs(study.checked(checked));
    }

    private static ManuscriptForm withLengths(ManuscriptForm form) {
        var checked = form;
        for (var field : form.fields().values()) {
            var longest = LONGEST.getOrDefault(field.name().replaceFirst("-.*", ""), LONGEST_LINE);
            if (field.value().length() > longest) checked = checked.refused(field.name(), "knowledge.long");
            else if (Signs.mislead(field.value())) checked = checked.refused(field.name(), "knowledge.signs");
            else if (!field.name().startsWith("abstract") && !field.name().startsWith("section") && !field.name().equals("body") && field.value().lines().count() > MOST_LINES) checked = checked.refused(field.name(), "knowledge.long");
        }
        return checked;
    }

    /** Paragraphs stand side by side: there are as many in each language. */
    private ManuscriptForm withParagraphs(ManuscriptForm form) {
        var checked = form;
        for (var tag : ManuscriptForm.OTHER_LANGUAGES) {
            var theirs = paragraphs(form.value("abstract-" + tag));
            if (theirs > 0 && theirs != paragraphs(form.value("abstract")) && !tag.equals(form.value("language"))) checked = checked.refused("abstract-" + tag, "knowledge.paragraphs");
        }
        return checked;
    }

    private int paragraphs(String words) {
        return texts.draft(new Written("abstract", Form.MARKDOWN, words, LanguageTag.known("en"))).passages().size();
    }

    /** {@code Li Chunyan; editor; 0000-0002-1825-0097}: a name, a role in any of our languages, and if there is one an ORCID or ROR. */
    Optional<Contributor> contributor(String line) {
        var parts = line.split("[;；]", -1);
        if (parts.length > PARTS || parts[0].isBlank()) return Optional.empty();
        var role = parts.length == 1 || parts[1].isBlank() ? Optional.of(Contributor.AUTHOR) : terms.named("contributor-roles", parts[1].strip()).map(Concept::code);
        var number = parts.length < PARTS ? "" : parts[2].strip();
        return role.flatMap(code -> identified(parts[0].strip(), code, number));
    }

    private static Optional<Contributor> identified(String name, String role, String number) {
        if (number.isEmpty()) return Optional.of(new Contributor(name, role, "", ""));
        var orcid = number.replace(ORCID_HOST, "");
        if (Identifiers.isOrcid(orcid)) return Optional.of(new Contributor(name, role, orcid, ""));
        var ror = number.replace(ROR_HOST, "");
        return Identifiers.isRor(ror) ? Optional.of(new Contributor(name, role, "", ror)) : Optional.empty();
    }

    private static boolean isAddress(String line) {
        try {
            var address = new URI(line);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme())) && address.getHost() != null && address.getHost().contains(".") && address.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
