package org.eclink.news.internal.picture;

import java.util.List;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Publication.Closed;
import org.eclink.news.internal.item.Publication.Opened;
import org.eclink.translation.Form;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What pictures show is read in every language, as soon as everybody may see them. */
@Component
class Descriptions {

    private final Pictures pictures;
    private final Texts texts;

    Descriptions(Pictures pictures, Texts texts) {
        this.pictures = pictures;
        this.texts = texts;
    }

    void write(UUID picture, String words, Item item, @Nullable AccountId by) {
        texts.write(new Work(picture, item.path(), Scope.EVERYONE), List.of(new Written(Picture.DESCRIPTION, Form.LINE, words, null)), by);
    }

    @EventListener
    void onOpened(Opened opened) {
        pictures.of(opened.item().id()).forEach(picture -> write(picture.id(), picture.description(), opened.item(), opened.item().author()));
    }

    @EventListener
    void onClosed(Closed closed) {
        pictures.of(closed.item()).forEach(picture -> texts.forget(picture.id()));
    }
}
