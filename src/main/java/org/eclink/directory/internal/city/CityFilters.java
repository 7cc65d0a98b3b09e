package org.eclink.directory.internal.city;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclink.directory.internal.names.NameKeys;

/** Describes what cities can be narrowed down by: {@link CityList}, and {@code q}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "q", in = ParameterIn.QUERY, description = "A name or its beginning, in any language, script or spelling; the best hits come first.",
    example = "luo yang", schema = @Schema(type = "string", maxLength = NameKeys.LONGEST))
@Parameter(name = "standing", in = ParameterIn.QUERY, description = "Codes of the scheme standing; given more than once, one must fit.",
    example = "integrated-pilot", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "sector", in = ParameterIn.QUERY, description = "Codes of the scheme sectors.",
    example = "WM", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2.",
    example = "CN", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "region", in = ParameterIn.QUERY, description = "Codes of the scheme regions.",
    example = "cn-henan", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "programme", in = ParameterIn.QUERY, description = "Codes of the scheme programmes.",
    example = "ec-link-pilot-2015", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "climate", in = ParameterIn.QUERY, description = "Codes of the scheme climates (Köppen-Geiger).",
    example = "Cwa", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "size", in = ParameterIn.QUERY, description = "Codes of the scheme size-bands, by residents of the built-up area.",
    example = "l", explode = Explode.TRUE, array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(name = "partners", in = ParameterIn.QUERY, description = "Whether a city has any partnership.",
    example = "yes", schema = @Schema(type = "string", allowableValues = {"yes", "no"}))
@interface CityFilters {}
