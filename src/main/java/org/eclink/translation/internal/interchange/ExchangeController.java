package org.eclink.translation.internal.interchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.eclink.accounts.Viewer.Member;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.internal.interchange.Xliff.Unreadable;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Files for translators who work with programs of their own. */
@Pages
class ExchangeController {

    private static final MediaType XLIFF = MediaType.parseMediaType("application/xliff+xml;charset=UTF-8");
    private static final MediaType TMX = MediaType.parseMediaType("application/x-tmx+xml;charset=UTF-8");

    private final Exchange exchange;
    private final MemoryRows memory;
    private final TransactionTemplate transactions;

    ExchangeController(Exchange exchange, MemoryRows memory, PlatformTransactionManager transactions) {
        this.exchange = exchange;
        this.memory = memory;
        this.transactions = new TransactionTemplate(transactions);
    }

    @GetMapping("/translate/{work}/files")
    ModelAndView files(@PathVariable UUID work, @RequestParam(defaultValue = "") String into, @RequestParam(defaultValue = "") String kept, Shell shell, Member member) {
        member.mustBeConfirmed();
        return page(work, language(into, shell), Field.of("file", ""), counts(kept), HttpStatus.OK, shell);
    }

    private static LanguageTag language(String tag, Shell shell) {
        return LanguageTag.of(tag.isEmpty() ? shell.language().tag() : tag).orElseThrow(() -> new NotFound(tag)).plain();
    }

    @GetMapping("/translate/{work}/xliff")
    ResponseEntity<String> xliff(@PathVariable UUID work, @RequestParam(defaultValue = "") String into, Shell shell, Member member) {
        member.mustBeConfirmed();
        var language = language(into, shell);
        return ResponseEntity.ok().contentType(XLIFF).header(HttpHeaders.CONTENT_DISPOSITION, attachment("ec-link-" + work + "-" + language + ".xlf")).header(HttpHeaders.CACHE_CONTROL, "no-store").body(exchange.xliff(work, language));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
    }

    @PostMapping("/translate/{work}/xliff")
    ModelAndView take(@PathVariable UUID work, @RequestParam(defaultValue = "") String into, @RequestParam(required = false) @Nullable MultipartFile file, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var language = language(into, shell);
        var field = Field.of("file", "");
        if (file == null || file.isEmpty()) return page(work, language, field.refused("translation.files.none"), null, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> {
            try (var bytes = file.getInputStream()) {
                return SeeOther.at(shell.link("/translate/" + work + "/files?into=" + language + "&kept=" + text(exchange.take(work, bytes, member.id()))));
            } catch (Unreadable unreadable) {
                return page(work, language, field.refused("translation.files.unreadable"), null, HttpStatus.UNPROCESSABLE_CONTENT, shell);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static ModelAndView page(UUID work, LanguageTag into, Field file, @Nullable Returned returned, HttpStatus status, Shell shell) {
        var path = shell.link("/translate/" + work);
        return Unstored.page("translation/files", new FilesPage(path + "?into=" + into, path + "/xliff?into=" + into, path + "/xliff", into.value(), file, returned), status);
    }

    /** As an address carries it. */
    private static String text(Returned returned) {
        return String.join("-", String.valueOf(returned.kept()), String.valueOf(returned.same()), String.valueOf(returned.changed()), String.valueOf(returned.overtaken()), String.valueOf(returned.doubtful()), String.valueOf(returned.blank()));
    }

    private static @Nullable Returned counts(String text) {
        if (!text.matches("\\d{1,6}(-\\d{1,6}){5}")) return null;
        var numbers = text.split("-");
        return new Returned(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]), Integer.parseInt(numbers[3]), Integer.parseInt(numbers[4]), Integer.parseInt(numbers[5]));
    }

    @GetMapping("/memory")
    ModelAndView memory(@RequestParam(defaultValue = "") String kept, Shell shell, Member member) {
        member.mustBeConfirmed();
        return memory(Field.of("file", ""), counts(kept), HttpStatus.OK, shell, member);
    }

    private ModelAndView memory(Field file, @Nullable Returned returned, HttpStatus status, Shell shell, Member member) {
        var pairs = memory.pairs().stream().map(pair -> {
            var languages = pair.getKey().split(" ");
            return new MemoryPage.Pair(new LanguageTag(languages[0]).name(shell.language()), new LanguageTag(languages[1]).name(shell.language()), pair.getValue(), shell.link("/memory/tmx?from=" + languages[0] + "&into=" + languages[1]));
        }).toList();
        return Unstored.page("translation/memory", new MemoryPage(pairs, member.isOfSecretariat() ? shell.link("/memory") : null, file, returned), status);
    }

    /** Written to a file first: a slow line keeps no connection to the database busy. */
    @GetMapping("/memory/tmx")
    ResponseEntity<StreamingResponseBody> tmx(@RequestParam String from, @RequestParam String into, Member member) throws IOException {
        member.mustBeConfirmed();
        var source = LanguageTag.of(from).orElseThrow(() -> new NotFound(from)).plain();
        var target = LanguageTag.of(into).orElseThrow(() -> new NotFound(into)).plain();
        var file = Files.createTempFile("memory", ".tmx");
        transactions.executeWithoutResult(_ -> write(source, target, file));
        StreamingResponseBody body = output -> {
            try (var input = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)) {
                input.transferTo(output);
            }
        };
        return ResponseEntity.ok().contentType(TMX).header(HttpHeaders.CONTENT_DISPOSITION, attachment("ec-link-" + source + "-" + target + ".tmx")).header(HttpHeaders.CACHE_CONTROL, "no-store").body(body);
    }

    private void write(LanguageTag source, LanguageTag target, Path file) {
        try (var all = memory.all(source, target); var writing = new Tmx.Writing(Files.newBufferedWriter(file), source)) {
            for (var pairs = all.iterator(); pairs.hasNext();) writing.add(pairs.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @PostMapping("/memory")
    ModelAndView learn(@RequestParam(required = false) @Nullable MultipartFile file, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var field = Field.of("file", "");
        if (file == null || file.isEmpty()) return memory(field.refused("translation.files.none"), null, HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
        return once.write(() -> {
            try (var bytes = file.getInputStream()) {
                return SeeOther.at(shell.link("/memory?kept=" + text(exchange.learn(bytes, member.id()))));
            } catch (Unreadable unreadable) {
                return memory(field.refused("translation.files.unreadable"), null, HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
