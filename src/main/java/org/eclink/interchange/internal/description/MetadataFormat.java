package org.eclink.interchange.internal.description;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.eclink.interchange.work.PublishedWork;

/** A form in XML in which works are described, by the prefix that OAI-PMH knows it by. */
public enum MetadataFormat {
    OAI_DC("oai_dc", DublinCore.NAMESPACE, DublinCore.SCHEMA) {
        @Override
        public void write(PublishedWork work, WorkAddresses addresses, Markup xml) throws XMLStreamException {
            DublinCore.write(work, addresses, xml);
        }
    },
    DATACITE("datacite", DataCite.NAMESPACE, DataCite.SCHEMA) {
        @Override
        public void write(PublishedWork work, WorkAddresses addresses, Markup xml) throws XMLStreamException {
            DataCite.write(work, work.description().doi(), addresses, xml);
        }
    },

    /** DataCite's own envelope for OAI-PMH, version 1.1, which OpenAIRE harvests. */
    OAI_DATACITE("oai_datacite", "http://schema.datacite.org/oai/oai-1.1/", "http://schema.datacite.org/oai/oai-1.1/oai.xsd") {
        @Override
        public void write(PublishedWork work, WorkAddresses addresses, Markup xml) throws XMLStreamException {
            xml.begin("oai_datacite", "", namespace(), schema());
            xml.element("schemaVersion", "4.6");
            xml.element("datacentreSymbol", "EC-LINK");
            xml.open("payload");
            DATACITE.write(work, addresses, xml);
            xml.close();
            xml.close();
        }
    };

    private final String prefix;
    private final String namespace;
    private final String schema;

    MetadataFormat(String prefix, String namespace, String schema) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.schema = schema;
    }

    public static Optional<MetadataFormat> of(String prefix) {
        return Arrays.stream(values()).filter(format -> format.prefix.equals(prefix)).findFirst();
    }

    public String prefix() {
        return prefix;
    }

    public String namespace() {
        return namespace;
    }

    public String schema() {
        return schema;
    }

    public abstract void write(PublishedWork work, WorkAddresses addresses, Markup xml) throws XMLStreamException;
}
