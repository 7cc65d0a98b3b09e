package org.eclink.interchange;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters that every list of the API takes. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "limit", in = ParameterIn.QUERY, description = "How many items at most.", example = "8",
    schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
@Parameter(name = "cursor", in = ParameterIn.QUERY,
    description = "Where to go on: next of the answer before. It only fits the filters it was given with, and does not age.", schema = @Schema(type = "string"))
@Parameter(name = "fields", in = ParameterIn.QUERY, description = "Only these fields of each item, separated by commas; all if left out.",
    example = "slug,names", schema = @Schema(type = "string"))
public @interface Paged {}
