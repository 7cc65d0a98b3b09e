package org.eclink.interchange.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclink.interchange.Answers;
import org.eclink.interchange.RevisionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** Tags by the revisions of all modules together, and by the start of this program, whose next version may say more. */
@Component
class RevisionedAnswers implements Answers {

    private final List<RevisionSource> sources;
    private final String start;

    RevisionedAnswers(List<RevisionSource> sources, Clock clock) {
        this.sources = sources;
        this.start = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
    }

    String tag() {
        return sources.stream().map(source -> Long.toString(source.revision(), Character.MAX_RADIX))
            .collect(Collectors.joining("-", "W/\"" + start + "-", "\""));
    }

    @Override
    public <T> @Nullable ResponseEntity<T> unlessKnown(WebRequest request, Supplier<T> body) {
        return isKnown(request) ? null : ResponseEntity.ok(body.get());
    }

    @Override
    public boolean isKnown(WebRequest request) {
        var response = ((ServletWebRequest) request).getResponse();
        if (response != null) response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        return request.checkNotModified(tag());
    }
}
