package org.eclink.terms.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclink.accounts.Viewer.Member;
import org.eclink.terms.Scheme;
import org.eclink.terms.Word;
import org.eclink.terms.internal.TermFiles.Format;
import org.eclink.terms.internal.TermFiles.Taken;
import org.eclink.terms.internal.TermFiles.Unreadable;
import org.eclink.web.Field;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The secretariat brings a vocabulary back from a file. */
@Pages
class BringTermsController {

    private final TermFiles files;

    BringTermsController(TermFiles files) {
        this.files = files;
    }

    @GetMapping("/terms/{scheme}/bring")
    ModelAndView form(@PathVariable String scheme, @RequestParam(defaultValue = "") String taken, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        return page(files.scheme(scheme), Field.of("file", ""), counts(taken), HttpStatus.OK, shell);
    }

    private static @Nullable Taken counts(String text) {
        if (!text.matches("\\d{1,6}(-\\d{1,6}){3}")) return null;
        var numbers = text.split("-");
        return new Taken(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]), Integer.parseInt(numbers[3]));
    }

    /** The ending of its name says which format it is. */
    @PostMapping("/terms/{scheme}/bring")
    ModelAndView bring(@PathVariable String scheme, @RequestParam(required = false) @Nullable MultipartFile file, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var into = files.scheme(scheme);
        var field = Field.of("file", "");
        if (file == null || file.isEmpty()) return page(into, field.refused("terms.bring.none"), null, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        var format = Format.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        if (format.isEmpty()) return page(into, field.refused("terms.bring.unreadable"), null, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> {
            try {
                var taken = files.take(into, format.get(), file.getBytes(), member.id());
                return SeeOther.at(shell.link("/terms/" + into.code() + "/bring?taken=" + taken.changed() + "-" + taken.same() + "-" + taken.added() + "-" + taken.refused()));
            } catch (Unreadable unreadable) {
                return page(into, field.refused("terms.bring.unreadable"), null, HttpStatus.UNPROCESSABLE_CONTENT, shell);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static ModelAndView page(Scheme scheme, Field file, @Nullable Taken taken, HttpStatus status, Shell shell) {
        var title = scheme.title(shell.language());
        return Unstored.page("terms/bringTerms", new BringTermsPage(new Word(scheme.code(), title.text(), title.tag().equals(shell.language().tag()) ? null : title.tag()), shell.link(VocabularyController.path(scheme.code())),
                shell.link("/terms/" + scheme.code() + "/bring"), file, taken), status);
    }
}
