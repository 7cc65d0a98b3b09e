package org.eclink.terms.internal;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Mapping.Match;
import org.eclink.terms.Scheme;
import org.eclink.terms.Terms;
import org.eclink.terms.internal.TermFiles.Unreadable;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import tools.jackson.databind.json.JsonMapper;

/** A vocabulary as SKOS (W3C Recommendation, 2009): Turtle and JSON-LD, out and in. {@code site} is what addresses begin with. */
record Skos(String site, Terms terms) {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    String turtle(Scheme scheme, List<TermEntry> entries) {
        var text = new StringWriter();
        var model = new LinkedHashModel(statements(scheme, entries));
        model.setNamespace(SKOS.NS);
        model.setNamespace(DCTERMS.NS);
        model.setNamespace(OWL.NS);
        Rio.write(model, text, RDFFormat.TURTLE);
        return text.toString();
    }

    /** Expanded but for its context, which is all in the file: nobody need fetch one. */
    String jsonLd(Scheme scheme, List<TermEntry> entries) {
        var nodes = new LinkedHashMap<String, Map<String, Object>>();
        for (var statement : statements(scheme, entries)) {
            var node = nodes.computeIfAbsent(statement.getSubject().stringValue(), id -> new LinkedHashMap<>(Map.of("@id", id)));
            if (statement.getPredicate().equals(RDF.TYPE)) node.put("@type", shortened(statement.getObject().stringValue()));
            else values(node, shortened(statement.getPredicate().stringValue())).add(json(statement.getObject()));
        }
        var context = Map.of("skos", SKOS.NAMESPACE, "dcterms", DCTERMS.NAMESPACE, "owl", OWL.NAMESPACE);
        return JsonMapper.shared().writeValueAsString(new LinkedHashMap<>(Map.of("@context", context, "@graph", nodes.values())));
    }

    @SuppressWarnings("unchecked") // only lists are put there
    private static List<Object> values(Map<String, Object> node, String name) {
        return (List<Object>) node.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    private static Object json(Value value) {
        if (!(value instanceof Literal literal)) return Map.of("@id", value.stringValue());
        return literal.getLanguage().<Object>map(tag -> Map.of("@value", literal.stringValue(), "@language", tag)).orElse(literal.stringValue());
    }

    private static String shortened(String iri) {
        return Stream.of(SKOS.NS, DCTERMS.NS, OWL.NS).filter(space -> iri.startsWith(space.getName())).findFirst().map(space -> space.getPrefix() + ":" + iri.substring(space.getName().length())).orElse(iri);
    }

    private List<Statement> statements(Scheme scheme, List<TermEntry> entries) {
        var statements = new ArrayList<Statement>();
        var whole = VALUES.createIRI(site + "/terms/" + scheme.code());
        add(statements, whole, RDF.TYPE, SKOS.CONCEPT_SCHEME);
        scheme.titles().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(title -> add(statements, whole, SKOS.PREF_LABEL, VALUES.createLiteral(title.getValue(), title.getKey())));
        add(statements, whole, OWL.VERSIONINFO, VALUES.createLiteral(scheme.version()));
        if (scheme.replacedBy() != null) add(statements, whole, DCTERMS.IS_REPLACED_BY, VALUES.createIRI(site + "/terms/" + scheme.replacedBy()));
        for (var entry : entries) add(statements, whole, entry);
        return statements;
    }

    private void add(List<Statement> statements, IRI whole, TermEntry entry) {
        var concept = entry.concept();
        var self = iri(concept.id());
        add(statements, self, RDF.TYPE, SKOS.CONCEPT);
        add(statements, self, SKOS.IN_SCHEME, whole);
        add(statements, self, SKOS.NOTATION, VALUES.createLiteral(concept.code()));
        label(statements, self, SKOS.PREF_LABEL, entry.labels("preferred"));
        label(statements, self, SKOS.ALT_LABEL, entry.labels("alternative"));
        label(statements, self, SKOS.HIDDEN_LABEL, Stream.concat(entry.labels("deprecated").stream(), entry.labels("hidden").stream()).toList());
        entry.notes().forEach(note -> add(statements, self, note.kind().equals("definition") ? SKOS.DEFINITION : SKOS.SCOPE_NOTE, VALUES.createLiteral(note.text(), note.tag())));
        if (concept.broader() == null) add(statements, self, SKOS.TOP_CONCEPT_OF, whole);
        else add(statements, self, terms.get(concept.broader()).scheme().equals(concept.scheme()) ? SKOS.BROADER : SKOS.BROAD_MATCH, iri(concept.broader()));
        entry.mappings().forEach(mapping -> add(statements, self, match(mapping.match()), iri(mapping.object())));
        if (!concept.retired()) return;
        add(statements, self, OWL.DEPRECATED, VALUES.createLiteral(true));
        entry.mappings().stream().filter(mapping -> mapping.match() == Match.EXACT || mapping.match() == Match.NARROW).sorted(Comparator.comparing(mapping -> mapping.object().toString()))
            .forEach(mapping -> add(statements, self, DCTERMS.IS_REPLACED_BY, iri(mapping.object())));
    }

    private static void add(List<Statement> statements, Resource subject, IRI predicate, Value object) {
        statements.add(VALUES.createStatement(subject, predicate, object));
    }

    private static void label(List<Statement> statements, IRI self, IRI kind, List<ConceptRows.Label> labels) {
        labels.forEach(label -> add(statements, self, kind, VALUES.createLiteral(label.text(), label.tag())));
    }

    private IRI iri(ConceptId id) {
        return VALUES.createIRI(site + "/id/concept/" + id);
    }

    private static IRI match(Match match) {
        return switch (match) {
            case EXACT -> SKOS.EXACT_MATCH;
            case CLOSE -> SKOS.CLOSE_MATCH;
            case BROAD -> SKOS.BROAD_MATCH;
            case NARROW -> SKOS.NARROW_MATCH;
            case RELATED -> SKOS.RELATED_MATCH;
        };
    }

    /** Concepts by the end of their address, which is their id if the file came from here, or by their notation. */
    static List<Incoming> read(Model model) throws Unreadable {
        var found = new ArrayList<Incoming>();
        for (var concept : model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
            var notation = model.filter(concept, SKOS.NOTATION, null).objects().stream().map(Value::stringValue).findFirst();
            var incoming = new Incoming(notation.orElseGet(() -> concept.stringValue().replaceFirst(".*[/#]", "")));
            for (var statement : model.filter(concept, null, null)) {
                if (statement.getObject() instanceof Literal literal) take(statement.getPredicate(), literal, incoming);
            }
            found.add(incoming);
        }
        if (found.isEmpty()) throw new Unreadable();
        return found;
    }

    private static void take(IRI predicate, Literal literal, Incoming incoming) {
        var tag = literal.getLanguage().orElse("");
        if (tag.isEmpty()) return;
        if (predicate.equals(SKOS.PREF_LABEL)) incoming.in(tag).preferred = literal.stringValue();
        else if (predicate.equals(SKOS.ALT_LABEL)) incoming.in(tag).alternatives.add(literal.stringValue());
        else if (predicate.equals(SKOS.DEFINITION)) incoming.in(tag).definition = literal.stringValue();
    }
}
