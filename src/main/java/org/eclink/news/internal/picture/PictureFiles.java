package org.eclink.news.internal.picture;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclink.accounts.Viewer;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Newsroom;
import org.eclink.web.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures themselves, as visible as the news they belong to. */
@RestController
class PictureFiles {

    private static final Set<String> SIZES = Set.of("large.jpg", "small.jpg");

    private final Pictures pictures;
    private final Items items;
    private final Newsroom newsroom;

    PictureFiles(Pictures pictures, Items items, Newsroom newsroom) {
        this.pictures = pictures;
        this.items = items;
        this.newsroom = newsroom;
    }

    @GetMapping("/pictures/{picture}/{size}")
    ResponseEntity<byte[]> show(@PathVariable UUID picture, @PathVariable String size, Viewer viewer) {
        var item = pictures.item(picture).flatMap(items::find).filter(one -> one.isPublic() || newsroom.mayEdit(one, viewer)).orElseThrow(() -> new NotFound(picture));
        if (!SIZES.contains(size)) throw new NotFound(size);
        var keeping = item.isPublic() ? CacheControl.maxAge(Duration.ofDays(1)).cachePublic() : CacheControl.noStore();
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(keeping).body(pictures.bytes(picture, size.startsWith("large")));
    }
}
