package org.eclink.terms.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class VocabularyFilesTest {

    @Test
    void aRefusedRowIsLeftOutWithFileLineAndReason() {
        var files = new VocabularyFiles();
        read(files, "schemes.csv", "scheme,version,replaced_by,label_en,label_zh,label_nl,source\n"
                + "sizes,1,,Sizes,规模,Maten,own\n");
        read(files, "labels-nl.csv", "scheme,code,label,source,confidence\nsizes,nowhere,Nergens,own,high\n");
        read(files, "vocabularies.csv", """
                scheme,code,position,broader,label_en,label_zh,label_nl,hidden,note,source,confidence
                sizes,s,1,,Small,小,Klein,,,own,high
                sizes,m,two,,Medium,中,Middel,,,own,high
                sizes,l,3,,,大,Groot,,,own,high
                sizes,xl,4,xs,Huge,巨大,Enorm,,,own,high
                sizes,s,5,,Small,小,Klein,,,own,high
                sizes,xxl,6,,Giant,特大,Reusachtig,,,own,certain
                shapes,o,7,,Round,圆,Rond,,,own,high
                """);
        read(files, "mappings.csv", """
                scheme,code,match,to_scheme,to_code,source,confidence
                sizes,s,same,sizes,s,own,high
                sizes,s,exact,sizes,s,own,high
                sizes,s,exact,sizes,m,own,high
                """);
        files.finish();

        assertThat(files.drafts.keySet()).extracting(Key::toString).containsExactly("sizes:s");
        assertThat(files.problems).extracting(Object::toString).containsExactly(
                "vocabularies.csv:3: position is no number",
                "vocabularies.csv:4: PREFERRED label must have 1 to 300 characters: en",
                "vocabularies.csv:5: unknown broader concept sizes:xs",
                "vocabularies.csv:6: sizes:s stands twice",
                "vocabularies.csv:7: unknown confidence certain",
                "vocabularies.csv:8: unknown scheme shapes",
                "mappings.csv:2: unknown match same",
                "mappings.csv:3: maps twice or to itself: sizes:s",
                "mappings.csv:4: unknown concept sizes:m",
                "labels-nl.csv:2: unknown concept sizes:nowhere");
    }

    @Test
    void noRowOfTheStartingVocabulariesIsRefused() throws IOException {
        var files = new VocabularyFiles();
        for (var reader : VocabularyFiles.READERS) {
            files.read(reader, new ClassPathResource("data/" + reader.file()).getContentAsByteArray());
        }
        files.finish();

        assertThat(files.problems).isEmpty();
        assertThat(files.drafts).hasSize(7 + 9 + 42 + 136 + 69 + 183 + 377);
    }

    private static void read(VocabularyFiles files, String file, String text) {
        VocabularyFiles.READERS.stream().filter(reader -> reader.file().equals(file))
            .forEach(reader -> files.read(reader, text.getBytes(UTF_8)));
    }
}
