package org.eclink.interchange.internal;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal as the API's description shows it. */
@Schema(name = "Problem", description = "Why a request is refused (RFC 9457).")
record Problem(
        @Schema(description = "The kind of problem; leads to its explanation.", format = "uri", requiredMode = Schema.RequiredMode.REQUIRED) String type,
        @Schema(description = "The kind of problem in words.", requiredMode = Schema.RequiredMode.REQUIRED) String title,
        @Schema(description = "The HTTP status.", requiredMode = Schema.RequiredMode.REQUIRED) int status,
        @Schema(description = "What is wrong with this request, and what would not be.", requiredMode = Schema.RequiredMode.REQUIRED) String detail,
        @Schema(description = "The path that was asked for.", format = "uri-reference", requiredMode = Schema.RequiredMode.REQUIRED) String instance,
        @Schema(description = "The parameter that is at fault, if one is.") @Nullable String parameter,
        @Schema(description = "For a fault of ours: what to name when you write to us.") @Nullable String reference) {}
