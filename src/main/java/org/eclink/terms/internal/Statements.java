package org.eclink.terms.internal;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import jakarta.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import org.eclink.terms.internal.TermFiles.Unreadable;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.jspecify.annotations.Nullable;

/** Reads files of RDF, from the file alone: no context of another host is fetched. */
final class Statements {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String BASE = "https://ec-link.example/";
    private static final int MOST = 200_000;

    private Statements() {}

    static Model turtle(byte[] bytes) throws Unreadable, IOException {
        try {
            var model = Rio.parse(new ByteArrayInputStream(bytes), BASE, RDFFormat.TURTLE);
            if (model.size() > MOST) throw new Unreadable();
            return model;
        } catch (RDFParseException broken) {
            throw new Unreadable();
        }
    }

    static Model jsonLd(byte[] bytes) throws Unreadable {
        try {
            var collected = new Collected();
            JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(bytes))).base(URI.create(BASE)).loader((_, _) -> {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED);
            }).provide(collected);
            return collected.model;
        } catch (JsonLdError | JsonException | IllegalArgumentException broken) {
            throw new Unreadable();
        }
    }

    private static final class Collected implements RdfQuadConsumer {

        private final Model model = new LinkedHashModel();

        @Override
        public RdfQuadConsumer quad(String subject, String predicate, String object, @Nullable String datatype, @Nullable String language, @Nullable String direction, @Nullable String graph) throws RdfConsumerException {
            if (model.size() >= MOST) throw new RdfConsumerException("too many");
            model.add(resource(subject), VALUES.createIRI(predicate), value(object, datatype, language));
            return this;
        }

        private static Resource resource(String name) {
            return RdfQuadConsumer.isBlank(name) ? VALUES.createBNode(name.substring(2)) : VALUES.createIRI(name);
        }

        private static Value value(String object, @Nullable String datatype, @Nullable String language) {
            if (language != null) return VALUES.createLiteral(object, language);
            return datatype == null ? resource(object) : VALUES.createLiteral(object, VALUES.createIRI(datatype));
        }
    }
}
