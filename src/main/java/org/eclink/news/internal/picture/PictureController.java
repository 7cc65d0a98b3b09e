package org.eclink.news.internal.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.Viewer.Member;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Newsroom;
import org.eclink.translation.Texts;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Signs;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Adds pictures to news and takes them away. */
@Pages
class PictureController {

    private static final int LONGEST = 300;
    private static final int MOST = 12;

    private final Newsroom newsroom;
    private final Pictures pictures;
    private final Descriptions descriptions;
    private final Texts texts;

    PictureController(Newsroom newsroom, Pictures pictures, Descriptions descriptions, Texts texts) {
        this.newsroom = newsroom;
        this.pictures = pictures;
        this.descriptions = descriptions;
        this.texts = texts;
    }

    @GetMapping("/news/{slug}/pictures")
    ModelAndView form(@PathVariable String slug, Shell shell, Member member) {
        return page(newsroom.editable(slug, member), Field.of("file", ""), Field.of(Picture.DESCRIPTION, ""), HttpStatus.OK, shell);
    }

    @PostMapping("/news/{slug}/pictures")
    ModelAndView add(@PathVariable String slug, @RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "") String description, Shell shell, Member member, Once once) {
        newsroom.editable(slug, member);
        var said = checked(Field.of(Picture.DESCRIPTION, description.strip().replaceAll("\\s+", " ")));
        var sent = Field.of("file", "");
        var resized = file == null || file.isEmpty() ? Optional.<Resized>empty() : Resized.of(bytes(file));
        return once.write(() -> {
            var item = newsroom.held(slug, member);
            if (pictures.of(item.id()).size() >= MOST) return page(item, sent.refused("news.picture.many"), said, HttpStatus.UNPROCESSABLE_CONTENT, shell);
            if (file == null || file.isEmpty()) return page(item, sent.refused("news.picture.none"), said, HttpStatus.UNPROCESSABLE_CONTENT, shell);
            if (resized.isEmpty()) return page(item, sent.refused("news.picture.unreadable"), said, HttpStatus.UNPROCESSABLE_CONTENT, shell);
            if (said.isRefused()) return page(item, sent, said, HttpStatus.UNPROCESSABLE_CONTENT, shell);
            var picture = pictures.add(item.id(), said.value(), resized.get());
            if (item.isPublic()) descriptions.write(picture, said.value(), item, member.id());
            return SeeOther.at(shell.link(item.path() + "/pictures"));
        });
    }

    private static Field checked(Field description) {
        if (description.value().isEmpty()) return description.refused("news.picture.description.missing");
        if (description.value().length() > LONGEST) return description.refused("news.picture.description.long");
        return Signs.areStrange(description.value()) ? description.refused("news.signs") : description;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/news/{slug}/pictures/{picture}/remove")
    ModelAndView remove(@PathVariable String slug, @PathVariable UUID picture, Shell shell, Member member, Once once) {
        return once.write(() -> {
            var item = newsroom.held(slug, member);
            if (!pictures.remove(item.id(), picture)) throw new NotFound(picture);
            texts.forget(picture);
            return SeeOther.at(shell.link(item.path() + "/pictures"));
        });
    }

    private ModelAndView page(Item item, Field file, Field description, HttpStatus status, Shell shell) {
        return Unstored.page("news/pictures", new PicturesPage(shell.link(item.path()), shell.link(item.path() + "/pictures"), pictures.of(item.id()), file, description), status);
    }
}
