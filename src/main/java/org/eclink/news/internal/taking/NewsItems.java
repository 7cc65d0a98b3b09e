package org.eclink.news.internal.taking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Words;
import org.eclink.news.internal.picture.Picture;
import org.eclink.news.internal.picture.Pictures;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.translation.Edition;
import org.eclink.translation.Editions;
import org.eclink.translation.TextItem;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the API says of news, with as many queries for one item as for many. */
@Component
class NewsItems {

    private final Editions editions;
    private final Places places;
    private final Pictures pictures;
    private final Terms terms;
    private final Site site;

    NewsItems(Editions editions, Places places, Pictures pictures, Terms terms, Site site) {
        this.editions = editions;
        this.places = places;
        this.pictures = pictures;
        this.terms = terms;
        this.site = site;
    }

    List<NewsItem> of(List<Item> items) {
        var ids = items.stream().map(Item::id).toList();
        var texts = editions.of(ids, Words.PARTS);
        var images = pictures.of(ids);
        var shown = editions.of(images.values().stream().flatMap(List::stream).map(Picture::id).toList(), List.of(Picture.DESCRIPTION));
        var known = places.all(items.stream().map(Item::place).filter(Objects::nonNull).distinct().toList());
        return items.stream().map(item -> item(item, parts(texts.get(item.id())), item.place() == null ? null : known.get(item.place()), images(images.getOrDefault(item.id(), List.of()), shown))).toList();
    }

    private static Map<String, Edition> parts(@Nullable List<Edition> editions) {
        return Objects.requireNonNull(editions).stream().collect(Collectors.toMap(Edition::part, Function.identity()));
    }

    private NewsItem item(Item item, Map<String, Edition> parts, @Nullable Place place, List<NewsItem.Image> images) {
        var occasion = item.occasion();
        return new NewsItem(item.id(), item.slug(), site.address() + "/id/news/" + item.id(), place != null && place.isCity() ? place.slug() : null, place != null && !place.isCity() ? place.slug() : null, codes(item.sectors()), codes(item.terms()),
                Objects.requireNonNull(item.published()), item.corrected(), item.archived() != null,
                occasion == null ? null : new NewsItem.Event(occasion.begins(), occasion.ends(), occasion.zone().getId(), text(parts, Words.VENUE)), text(parts, Words.TITLE), text(parts, Words.LEAD), text(parts, Words.BODY), images);
    }

    private static TextItem text(Map<String, Edition> parts, String part) {
        return TextItem.of(Objects.requireNonNull(parts.get(part)));
    }

    private List<String> codes(List<ConceptId> concepts) {
        return concepts.stream().map(terms::get).map(Concept::code).toList();
    }

    private List<NewsItem.Image> images(List<Picture> pictures, Map<UUID, List<Edition>> shown) {
        return pictures.stream().map(picture -> new NewsItem.Image(site.address() + picture.large(), picture.width(), picture.height(), shown.getOrDefault(picture.id(), List.of()).stream().findFirst().map(TextItem::of).orElse(null))).toList();
    }
}
