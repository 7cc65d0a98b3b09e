package org.eclink.news.internal.taking;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclink.translation.TextItem;
import org.jspecify.annotations.Nullable;

/** News as the API gives it. */
@Schema(name = "News")
record NewsItem(UUID id, @Schema(example = "rain-gardens-in-zhuhai") String slug, @Schema(description = "Its page for ever; leads to the reader's language.") String address,
        @Schema(description = "The city in whose name it is told.", types = {"string", "null"}) @Nullable String city, @Schema(description = "The organisation in whose name it is told.", types = {"string", "null"}) @Nullable String organisation,
        @Schema(description = "Codes of the scheme sectors.", example = "[\"WM\"]") List<String> sectors, @Schema(description = "Codes of agreed terms that occur in it, of the scheme glossary.") List<String> terms,
        Instant published, @Schema(description = "When its words were last changed by their author.", types = {"string", "null"}) @Nullable Instant corrected, boolean archived,
        @Schema(description = "Of the event that it announces.", types = {"object", "null"}) @Nullable Event event, TextItem title, TextItem lead, TextItem body, List<Image> pictures) {

    /** When and by whose clock. */
    @Schema(name = "NewsEvent")
    record Event(Instant begins, @Schema(types = {"string", "null"}) @Nullable Instant ends, @Schema(example = "Asia/Shanghai") String zone, TextItem venue) {}

    /** A picture, in pixels, and what it shows. */
    @Schema(name = "NewsPicture")
    record Image(String address, int width, int height, @Nullable TextItem description) {}
}
