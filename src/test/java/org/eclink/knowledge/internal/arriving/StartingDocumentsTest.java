package org.eclink.knowledge.internal.arriving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What somebody else's documents.csv does, a good one and a bad one. */
@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class StartingDocumentsTest {

    private static final String HEADER = String.join(",", DocumentRow.COLUMNS) + "\n";

    @TempDir
    static Path directory = Path.of("");

    private final StartingDocuments documents;
    private final JdbcClient db;

    StartingDocumentsTest(@Autowired StartingDocuments documents, @Autowired JdbcClient db) {
        this.documents = documents;
        this.db = db;
    }

    @DynamicPropertySource
    static void readFromTheDirectory(DynamicPropertyRegistry settings) {
        settings.add("eclink.knowledge.starting-data", () -> directory.toUri().toString());
    }

    @BeforeEach
    void nothingWasImported() throws IOException {
        for (var name : List.of("documents.csv", "document-relations.csv")) Files.deleteIfExists(directory.resolve(name));
        db.sql("truncate knowledge.work cascade").update();
        db.sql("update knowledge.revision set imported = ''").update();
    }

    private void imported(String... rows) throws IOException {
        Files.writeString(directory.resolve("documents.csv"), HEADER + String.join("\n", rows) + "\n");
        documents.afterPropertiesSet();
    }

    private static String row(String id, String title, String date) {
        return id + "," + title + ",,MoHURD; Institute of Rain," + date + ",WM;MF,en,case study,Qingdao; Coleshill,,,,,A. Author=author,high,,https://water.example/cases";
    }

    private List<String> said(String path) {
        return db.sql("select coalesce(content #>> cast(? as text[]), '') from knowledge.work order by code").param(path).query(String.class).list();
    }

    @Test
    void eachRowIsAWorkWithItsSource() throws IOException {
        imported(row("A1", "Rain in Qingdao", "2018-01"));
        assertThat(db.sql("select concat_ws(' ', slug, issued, source, confidence, cardinality(sectors), cardinality(publishers), cardinality(cities), content ->> 'elsewhere') from knowledge.work").query(String.class).single())
            .isEqualTo("rain-in-qingdao 20180100 https://water.example/cases high 2 2 1 [\"Coleshill\"]");
        assertThat(db.sql("select name || coalesce(' is of the directory' || left(organisation::text, 0), '') from knowledge.publisher where name in ('MoHURD', 'Institute of Rain') order by name").query(String.class).list())
            .containsExactly("Institute of Rain", "MoHURD is of the directory");
        assertThat(db.sql("select words from translation.text where work = (select id from knowledge.work) and part = 'title'").query(String.class).single()).isEqualTo("Rain in Qingdao");
    }

    @Test
    void whatPeopleChangedStaysWhenTheFileChanges() throws IOException {
        imported(row("A1", "Rain in Qingdao", "2018"));
        db.sql("update knowledge.work set content = jsonb_set(content, '{titles,en}', '\"Rain, and more rain\"')").update();
        imported(row("A1", "Rain in Qingdao!", "2019"));
        assertThat(said("{titles,en}")).containsExactly("Rain, and more rain");
        assertThat(said("{issued}")).containsExactly("2019");
        assertThat(db.sql("select slug from knowledge.work").query(String.class).single()).isEqualTo("rain-in-qingdao");
    }

    @Test
    void theSameFileIsReadOnce() throws IOException {
        imported(row("A1", "Rain in Qingdao", "2018"));
        var revision = db.sql("select number from knowledge.revision").query(Long.class).single();
        documents.afterPropertiesSet();
        imported(row("A1", "Rain in Qingdao", "2018"), "");
        assertThat(db.sql("select number from knowledge.revision").query(Long.class).single()).isEqualTo(revision);
    }

    @Test
    void whatWasTakenAwayStaysAway() throws IOException {
        imported(row("A1", "Rain in Qingdao", "2018"));
        db.sql("update knowledge.work set withdrawn_at = now(), withdrawn_because = 'Wrong.'").update();
        imported(row("A1", "Rain in Qingdao", "2019"));
        assertThat(db.sql("select withdrawn_because from knowledge.work").query(String.class).single()).isEqualTo("Wrong.");
    }

    @Test
    void aRowThatCannotBeReadIsReportedAndTheOthersAreRead(CapturedOutput log) throws IOException {
        imported(row("A1", "Good", "2018"), row("A2", "", "2018"), row("A3", "Late", "soon"), row("A1", "Twice", "2018"), row("A4", "Odd", "2018").replace("WM;MF", "XX"), row("A5", "Nobody", "2018").replace("=author", ""),
            row("A6", "Sure", "2018").replace(",high,", ",certain,"), row("A 7", "Spaced", "2018"));
        assertThat(said("{titles,en}")).containsExactly("Good");
        assertThat(log.getOut()).contains("documents.csv:3: title is empty", "documents.csv:4: date is no date such as", "documents.csv:5: A1 stands twice", "documents.csv:6: sectors: XX is not in the vocabulary sectors",
            "documents.csv:7: contributors are names with a role", "documents.csv:8: confidence is high, medium or low", "documents.csv:9: id is no code");
    }

    @Test
    void worksAreLinkedByTheirCodes(CapturedOutput log) throws IOException {
        Files.writeString(directory.resolve("document-relations.csv"), "id,kind,other,confidence,source\nA1,part-of,A2,high,own\nA1,part-of,A9,high,own\nA2,is-like,A1,high,own\nA2,part-of,A2,high,own\n");
        imported(row("A1", "Part", "2018"), row("A2", "Whole", "2018"));
        assertThat(db.sql("select r.kind || ' ' || o.code from knowledge.relation r join knowledge.work o on o.id = r.other").query(String.class).list()).containsExactly("part-of A2");
        assertThat(log.getOut()).contains("document-relations.csv:3: no two works", "document-relations.csv:4: unknown kind is-like", "document-relations.csv:5: no two works");
    }

    @Test
    void twoWorksNeverGetOneAddress() throws IOException {
        imported(row("A1", "Rain", "2018"), row("A2", "Rain", "2018"), row("A3", "雨", "2018").replace(",en,", ",zh,"));
        assertThat(db.sql("select slug from knowledge.work order by code").query(String.class).list()).containsExactly("rain", "rain-2", "yu");
    }

    @Test
    void aTitleInEnglishStandsBesideTheOriginal() throws IOException {
        imported(row("A3", "青岛的雨", "2018").replace(",en,", ",zh,").replace("青岛的雨,", "青岛的雨,Rain in Qingdao"));
        assertThat(db.sql("select r.words || ' ' || r.language || ' ' || r.provenance from translation.rendering r join translation.text t on r.passage = any(t.passages) where t.work = (select id from knowledge.work)").query(String.class).list())
            .containsExactly("Rain in Qingdao en author");
        assertThat(db.sql("select slug from knowledge.work").query(String.class).single()).isEqualTo("rain-in-qingdao");
    }
}
