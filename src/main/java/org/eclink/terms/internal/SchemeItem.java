package org.eclink.terms.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.eclink.terms.Scheme;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;

/** A vocabulary as the API gives it. */
@Schema(name = "Scheme")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SchemeItem(
        @Schema(example = "sectors") String code,
        @Schema(example = "2020") String version,
        @Schema(description = "The code of the scheme that has taken its place, if one has.", example = "sectors") @Nullable String replacedBy,
        @Schema(description = "By language.", example = "{\"en\": \"Sectors\", \"zh-Hans\": \"领域\"}") Map<String, String> titles,
        @Schema(description = "How many concepts it has.", example = "7") int size) {

    static SchemeItem of(Scheme scheme, Terms terms) {
        return new SchemeItem(scheme.code(), scheme.version(), scheme.replacedBy(), scheme.titles(), terms.all(scheme.code()).size());
    }
}
