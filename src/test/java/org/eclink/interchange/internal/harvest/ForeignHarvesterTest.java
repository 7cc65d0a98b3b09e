package org.eclink.interchange.internal.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gdcc.xoai.model.oaipmh.DeletedRecord;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.MetadataFormat;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.JdkHttpOaiClient;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.exceptions.BadArgumentException;
import io.gdcc.xoai.serviceprovider.exceptions.IdDoesNotExistException;
import io.gdcc.xoai.serviceprovider.exceptions.OAIRequestException;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.GetRecordParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import io.gdcc.xoai.serviceprovider.parameters.Parameters;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclink.interchange.internal.PlantedWorks;
import org.eclink.running.Host;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A harvester that others run, the one of Dataverse, takes everything over and keeps it in step. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ PlantedWorks.class, Host.class })
@TestConstructor(autowireMode = AutowireMode.ALL)
class ForeignHarvesterTest {

    static final Instant LATER = Instant.parse("2026-12-01T09:00:00Z");

    final Host host;
    final PlantedWorks works;
    final Map<String, Boolean> copy = new HashMap<>(); // whether it is there
    int pages;
    Runnable meanwhile = () -> {};

    ForeignHarvesterTest(Host host, PlantedWorks works) {
        this.host = host;
        this.works = works;
    }

    @BeforeEach
    void plantAnew() {
        works.plantAnew();
        copy.clear();
        meanwhile = () -> {};
    }

    /** Counts pages, and lets something happen after the second. */
    class Watched extends OAIClient {

        final OAIClient line = JdkHttpOaiClient.newBuilder().withBaseUrl(host.address() + "/oai").build();

        @Override
        public InputStream execute(Parameters parameters) throws OAIRequestException {
            if (++pages == 3) meanwhile.run();
            return line.execute(parameters);
        }
    }

    ServiceProvider harvester() {
        return new ServiceProvider(new Context().withBaseUrl(host.address() + "/oai").withGranularity(Granularity.Second).withOAIClient(new Watched()).withSaveUnparsedMetadata());
    }

    void harvest(ListRecordsParameters asked) throws BadArgumentException {
        pages = 0;
        stream(harvester().listRecords(asked)).forEach(one -> {
            copy.put(one.getHeader().getIdentifier(), !one.getHeader().isDeleted());
            assertThat(one.getMetadata() == null).isEqualTo(one.getHeader().isDeleted());
        });
    }

    static <T> Stream<T> stream(Iterator<T> iterator) {
        return StreamSupport.stream(((Iterable<T>) () -> iterator).spliterator(), false);
    }

    Map<String, Boolean> original() {
        var all = new HashMap<String, Boolean>();
        works.there().forEach(id -> all.put(identifier(id), true));
        works.deleted().forEach(id -> all.put(identifier(id), false));
        return all;
    }

    static String identifier(UUID id) {
        return "oai:localhost:" + id;
    }

    @Test
    void learnsWhoWeAre() throws IdDoesNotExistException {
        var identified = harvester().identify();
        assertThat(identified.getRepositoryName()).isEqualTo("EC-Link");
        assertThat(identified.getDeletedRecord()).isEqualTo(DeletedRecord.PERSISTENT);
        assertThat(identified.getGranularity()).isEqualTo(Granularity.Second);
        assertThat(stream(harvester().listMetadataFormats()).map(MetadataFormat::getMetadataPrefix)).containsExactly("oai_dc", "datacite", "oai_datacite");
    }

    @ParameterizedTest
    @ValueSource(strings = { "oai_dc", "datacite", "oai_datacite" })
    void takesOverEverythingAndWhatIsDeletedInFivePages(String prefix) throws BadArgumentException {
        harvest(ListRecordsParameters.request().withMetadataPrefix(prefix));
        assertThat(pages).isEqualTo(5);
        assertThat(copy).isEqualTo(original()).hasSize(PlantedWorks.ALL).containsValue(false);
    }

    @Test
    void keepsInStepWithWhatChangesWhileItHarvestsAndAfterwards() throws BadArgumentException {
        var there = works.there();
        meanwhile = () -> {
            there.subList(0, 5).forEach(id -> works.change(id, LATER));
            there.subList(5, 10).forEach(id -> works.delete(id, LATER));
            there.subList(250, 255).forEach(id -> works.delete(id, LATER));
            there.subList(350, 355).forEach(id -> works.change(id, LATER));
        };
        harvest(ListRecordsParameters.request().withMetadataPrefix("oai_datacite"));
        assertThat(pages).isGreaterThan(4);
        assertThat(copy).isEqualTo(original());
        meanwhile = () -> {};
        there.subList(20, 140).forEach(id -> works.delete(id, LATER.plusSeconds(60)));
        harvest(ListRecordsParameters.request().withMetadataPrefix("oai_datacite").withFrom(LATER));
        assertThat(pages).isEqualTo(2);
        assertThat(copy).isEqualTo(original());
    }

    /** The harvest was of one set and one form and still is, page after page. */
    @Test
    void staysWithinItsSet() throws BadArgumentException {
        harvest(ListRecordsParameters.request().withMetadataPrefix("oai_dc").withSetSpec("sector:SW"));
        assertThat(pages).isEqualTo(2);
        assertThat(copy).hasSize(144);
    }

    @Test
    void readsWhatPeoplePastedIntoTitles() throws Exception {
        var titles = works.there().stream().limit(40).map(this::title).toList();
        assertThat(titles).anyMatch(title -> title.startsWith("🏙️ 𠮷野家 ")).anyMatch(title -> title.startsWith("]]> & <script>alert(1)</script> ")).anyMatch(title -> title.startsWith("half  of a sign ")).anyMatch(title -> title.startsWith(" null ")).anyMatch(title -> title.startsWith("no sign  "));
    }

    String title(UUID id) {
        try {
            Record one = harvester().getRecord(GetRecordParameters.request().withIdentifier(identifier(id)).withMetadataFormatPrefix("oai_dc"));
            var text = one.getMetadata().asUnparsedString();
            var start = text.indexOf('>', text.indexOf("<dc:title")) + 1;
            return text.substring(start, text.indexOf("</dc:title>")).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void isToldWhatIsNotThere() {
        assertThatThrownBy(() -> harvester().getRecord(GetRecordParameters.request().withIdentifier("oai:localhost:nothing").withMetadataFormatPrefix("oai_dc"))).isInstanceOf(IdDoesNotExistException.class);
    }
}
