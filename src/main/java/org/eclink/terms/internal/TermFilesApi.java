package org.eclink.terms.internal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.eclink.interchange.Answers;
import org.eclink.interchange.Parameters;
import org.eclink.terms.internal.TermFiles.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@RestController
@RequestMapping("/api/v1/schemes/{scheme}")
@Tag(name = "Vocabularies")
class TermFilesApi {

    private final TermFiles files;
    private final Answers answers;

    TermFilesApi(TermFiles files, Answers answers) {
        this.files = files;
        this.answers = answers;
    }

    @GetMapping("/concepts.ttl")
    @Operation(operationId = "getSchemeAsTurtle", summary = "A vocabulary as SKOS in Turtle")
    @Nullable ResponseEntity<String> turtle(@Parameter(description = "Its code.", example = "glossary") @PathVariable String scheme, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        return file(scheme, Format.TURTLE, given, request);
    }

    @GetMapping("/concepts.jsonld")
    @Operation(operationId = "getSchemeAsJsonLd", summary = "A vocabulary as SKOS in JSON-LD")
    @Nullable ResponseEntity<String> jsonLd(@Parameter(description = "Its code.", example = "glossary") @PathVariable String scheme, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        return file(scheme, Format.JSON_LD, given, request);
    }

    @GetMapping("/concepts.tbx")
    @Operation(operationId = "getSchemeAsTbx", summary = "A vocabulary as TBX-Basic (ISO 30042:2019)")
    @Nullable ResponseEntity<String> tbx(@Parameter(description = "Its code.", example = "glossary") @PathVariable String scheme, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        return file(scheme, Format.TBX, given, request);
    }

    @GetMapping("/concepts.csv")
    @Operation(operationId = "getSchemeAsCsv", summary = "A vocabulary as a table", description = "A column for each language and kind of word; alternatives with a bar between them.")
    @Nullable ResponseEntity<String> csv(@Parameter(description = "Its code.", example = "glossary") @PathVariable String scheme, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given, WebRequest request) {
        return file(scheme, Format.CSV, given, request);
    }

    private @Nullable ResponseEntity<String> file(String code, Format format, MultiValueMap<String, String> given, WebRequest request) {
        Parameters.of(given, List.of());
        var scheme = files.find(code).orElseThrow(() -> Parameters.missing("scheme", code));
        if (answers.isKnown(request)) return null;
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.type)).body(files.write(scheme, format));
    }
}
