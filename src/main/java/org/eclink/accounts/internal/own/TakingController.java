package org.eclink.accounts.internal.own;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclink.accounts.OwnRecords;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.session.FreshProof;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that EC-Link keeps about a member, as JSON in one ZIP. */
@Pages
class TakingController {

    private final List<OwnRecords> parts;
    private final JsonMapper json;
    private final FreshProof proof;
    private final OwnAccount own;

    TakingController(List<OwnRecords> parts, JsonMapper json, FreshProof proof, OwnAccount own) {
        this.parts = parts;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
        this.proof = proof;
        this.own = own;
    }

    @GetMapping(path = "/account/data.zip", produces = "application/zip")
    void take(Shell shell, Member member, HttpServletResponse response) throws IOException {
        proof.mustBegin(member);
        own.noteTaken(member, shell.language());
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("ec-link-my-data.zip").build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var zip = new ZipOutputStream(response.getOutputStream())) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.name() + ".json"));
                zip.write(json.writeValueAsBytes(part.of(member.id())));
                zip.closeEntry();
            }
        }
    }
}
