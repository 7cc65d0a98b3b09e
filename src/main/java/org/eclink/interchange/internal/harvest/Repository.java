package org.eclink.interchange.internal.harvest;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.eclink.interchange.internal.InterchangeSettings;
import org.eclink.interchange.internal.description.Markup;
import org.eclink.interchange.internal.description.MetadataFormat;
import org.eclink.interchange.internal.description.Moments;
import org.eclink.interchange.internal.description.WorkAddresses;
import org.eclink.interchange.internal.harvest.HarvestRefused.Code;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.HarvestSource.Head;
import org.eclink.interchange.work.HarvestSource.Window;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.web.Site;
import org.eclink.web.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the six verbs. What an answer holds is read before its first byte is written; a list comes in stretches of {@value #MOST}. */
@Component
class Repository {

    static final int MOST = 100;

    /** What stands in the answer below the verb. */
    interface Body {
        void write(Markup xml) throws XMLStreamException;
    }

    private final Harvest harvest;
    private final WorkAddresses addresses;
    private final InterchangeSettings settings;
    private final Clock clock;
    private final String host;

    Repository(Harvest harvest, Site site, InterchangeSettings settings, Clock clock) {
        this.harvest = harvest;
        this.addresses = new WorkAddresses(site);
        this.settings = settings;
        this.clock = clock;
        this.host = URI.create(site.address()).getHost();
    }

    String address() {
        return addresses.absolute("/oai");
    }

    Body answer(Asked asked) {
        return switch (asked.verb()) {
            case IDENTIFY -> this::identify;
            case LIST_METADATA_FORMATS -> formats(asked.argument("identifier"));
            case LIST_SETS -> sets(asked.argument(Verb.TOKEN));
            case GET_RECORD -> record(asked);
            case LIST_IDENTIFIERS, LIST_RECORDS -> list(asked);
        };
    }

    private void identify(Markup xml) throws XMLStreamException {
        xml.element("repositoryName", "EC-Link");
        xml.element("baseURL", address());
        xml.element("protocolVersion", "2.0");
        xml.element("adminEmail", settings.harvestContact());
        xml.element("earliestDatestamp", Moments.seconds(harvest.earliest().orElseGet(clock::instant)));
        xml.element("deletedRecord", "persistent");
        xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
        xml.element("compression", "gzip");
        if (host.indexOf('.') < 0) return; // the schema of identifiers wants a domain
        xml.open("description");
        xml.begin("oai-identifier", "", "http://www.openarchives.org/OAI/2.0/oai-identifier", "http://www.openarchives.org/OAI/2.0/oai-identifier.xsd");
        xml.element("scheme", "oai");
        xml.element("repositoryIdentifier", host);
        xml.element("delimiter", ":");
        xml.element("sampleIdentifier", identifier(UUID.fromString("01900000-0000-7000-8000-000000000000")));
        xml.close();
        xml.close();
    }

    private Body formats(@Nullable String identifier) {
        if (identifier != null) head(identifier);
        return xml -> {
            for (var format : MetadataFormat.values()) {
                xml.open("metadataFormat");
                xml.element("metadataPrefix", format.prefix());
                xml.element("schema", format.schema());
                xml.element("metadataNamespace", format.namespace());
                xml.close();
            }
        };
    }

    private Body sets(@Nullable String token) {
        if (token != null) throw new HarvestRefused(Code.badResumptionToken, "All sets are in one answer; it has no token.");
        var sets = harvest.sets();
        if (sets.isEmpty()) throw new HarvestRefused(Code.noSetHierarchy, "There are no sets here yet.");
        return xml -> {
            for (var set : sets) {
                xml.open("set");
                xml.element("setSpec", set.code());
                xml.element("setName", Worded.in("en", set.names()).text());
                xml.close();
            }
        };
    }

    private Body record(Asked asked) {
        var format = format(asked.needed("metadataPrefix"));
        var head = head(asked.needed("identifier"));
        var works = harvest.works(List.of(head.id()));
        return xml -> record(head, works.get(head.id()), format, xml);
    }

    private Body list(Asked asked) {
        var token = asked.argument(Verb.TOKEN);
        var stretch = token == null ? first(asked) : Stretch.of(token, asked.verb());
        var found = harvest.heads(stretch.window(), stretch.after(), MOST + 1);
        if (found.isEmpty()) throw new HarvestRefused(Code.noRecordsMatch, "Nothing is there that was changed then, or is in this set.");
        var heads = found.subList(0, Math.min(MOST, found.size()));
        var last = new Stretch(stretch.format(), stretch.window(), heads.getLast().position(), stretch.before() + heads.size(), stretch.all());
        var next = found.size() > MOST ? last.token(asked.verb()) : null;
        var works = works(heads);
        return xml -> {
            for (var head : heads) {
                if (asked.verb() == Verb.LIST_RECORDS) record(head, works.get(head.id()), stretch.format(), xml);
                else header(head, works.containsKey(head.id()), xml);
            }
            if (token == null && next == null) return;
            xml.open(Verb.TOKEN, "completeListSize", Long.toString(Math.max(stretch.all(), last.before())), "cursor", Long.toString(stretch.before()));
            if (next != null) xml.text(next);
            xml.close();
        };
    }

    private Stretch first(Asked asked) {
        var format = format(asked.needed("metadataPrefix"));
        var period = Period.of(asked.argument("from"), asked.argument("until"));
        var window = new Window(period.from(), period.until(), asked.argument("set"));
        if (window.set() != null && harvest.sets().isEmpty()) throw new HarvestRefused(Code.noSetHierarchy, "There are no sets here yet.");
        return new Stretch(format, window, null, 0, harvest.count(window));
    }

    private Map<UUID, PublishedWork> works(List<Head> heads) {
        return harvest.works(heads.stream().filter(head -> !head.isDeleted()).map(Head::id).toList());
    }

    private static MetadataFormat format(String prefix) {
        return MetadataFormat.of(prefix).orElseThrow(() -> new HarvestRefused(Code.cannotDisseminateFormat, "Works are not described in this form here; ListMetadataFormats says in which they are."));
    }

    private Head head(String identifier) {
        var start = identifier(null);
        var id = identifier.startsWith(start) ? Uuids.of(identifier.substring(start.length())) : Optional.<UUID>empty();
        return id.flatMap(harvest::head).orElseThrow(() -> new HarvestRefused(Code.idDoesNotExist, "Nothing was ever here under this identifier."));
    }

    private String identifier(@Nullable UUID id) {
        return "oai:" + host + ":" + (id == null ? "" : id);
    }

    /** One that has been taken back since its head was read is deleted already. */
    private void record(Head head, @Nullable PublishedWork work, MetadataFormat format, Markup xml) throws XMLStreamException {
        xml.open("record");
        header(head, work != null, xml);
        if (work != null && !head.isDeleted()) {
            xml.open("metadata");
            format.write(work, addresses, xml);
            xml.close();
        }
        xml.close();
    }

    private void header(Head head, boolean isThere, Markup xml) throws XMLStreamException {
        xml.open("header", "status", isThere && !head.isDeleted() ? null : "deleted");
        xml.element("identifier", identifier(head.id()));
        xml.element("datestamp", Moments.seconds(head.changed().truncatedTo(ChronoUnit.SECONDS)));
        for (var set : new HashSet<>(head.sets()).stream().sorted().toList()) xml.element("setSpec", set);
        xml.close();
    }
}
