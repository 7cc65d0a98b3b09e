package org.eclink.terms.internal;

import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.terms.internal.VocabularyFiles.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the vocabularies that the application ships into the database, unless the same ones came last. */
@Component
class StartingVocabularies {

    private static final Logger LOG = LoggerFactory.getLogger(StartingVocabularies.class);

    /** To be raised when the same files are to be read differently. */
    private static final String READING = "2, ICU " + VersionInfo.ICU_VERSION;

    private final ImportedConcepts imported;

    StartingVocabularies(ImportedConcepts imported) {
        this.imported = imported;
    }

    @Transactional
    void bring() {
        var contents = contents();
        var hash = hash(contents);
        if (hash.equals(imported.claim())) return;
        var files = new VocabularyFiles();
        contents.forEach((reader, bytes) -> LOG.info("{}: {} rows", reader.file(), files.read(reader, bytes)));
        Countries.drafts().forEach(files::add);
        Languages.drafts().forEach(files::add);
        files.finish();
        files.problems.forEach(problem -> LOG.warn("Left out {}", problem));
        imported.replace(files.schemes.values().stream().toList(), files.drafts.values(), files.links, hash);
    }

    private static Map<Reader, byte[]> contents() {
        var contents = new LinkedHashMap<Reader, byte[]>();
        for (var reader : VocabularyFiles.READERS) {
            try {
                contents.put(reader, new ClassPathResource("data/" + reader.file()).getContentAsByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    private static String hash(Map<Reader, byte[]> contents) {
        var digest = DigestUtils.getSha256Digest();
        digest.update(READING.getBytes(StandardCharsets.UTF_8));
        contents.values().forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }
}
