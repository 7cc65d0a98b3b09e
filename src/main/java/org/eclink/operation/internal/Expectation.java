package org.eclink.operation.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/** What a setting must be, in words, from the type and the constraints of its record component. */
class Expectation {

    static String of(String setting) {
        var settings = ClassUtils.resolveClassName(KnownSettings.all().getOrDefault(setting, ""), null);
        return Stream.of(settings.getRecordComponents())
            .filter(component -> setting.endsWith("." + SettingName.dashed(component.getName())))
            .findFirst().map(Expectation::of).orElseThrow();
    }

    private static String of(RecordComponent setting) {
        var pattern = setting.getAccessor().getAnnotation(Pattern.class);
        return pattern == null ? ofType(setting.getType(), setting.getAccessor()) : pattern.message();
    }

    private static String ofType(Class<?> type, Method constrained) {
        if (type.isEnum()) return "one of " + names(type);
        if (type == boolean.class || type == Boolean.class) return "true or false";
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) return "a whole number" + range(constrained);
        if (type == Duration.class) return "a length of time such as 30s or 5m";
        if (type == DataSize.class) return "a size such as 20MB";
        if (type == URI.class) return "an address such as https://eclink.example.org";
        if (type == InetAddress.class) return "the address of a network card such as 127.0.0.1";
        if (type == Path.class) return "a path";
        return "a text";
    }

    private static String names(Class<?> type) {
        return Stream.of(type.getEnumConstants())
            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    }

    private static String range(Method constrained) {
        var min = constrained.getAnnotation(Min.class);
        var max = constrained.getAnnotation(Max.class);
        return (min == null ? "" : " from " + min.value()) + (max == null ? "" : " to " + max.value());
    }
}
