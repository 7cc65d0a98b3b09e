package org.eclink.web.internal;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A parsed ICU message: text, {@code {name}}, plural and select. ICU's own {@code MessageFormat} is mutable and must not
 * be shared between threads; this tree, built by ICU's parser, may, and costs no parsing per page.
 */
sealed interface Message {

    void append(Map<String, ?> arguments, StringBuilder out);

    default String format(Map<String, ?> arguments) {
        var out = new StringBuilder();
        append(arguments, out);
        return out.toString();
    }

    record Text(String text) implements Message {
        @Override
        public void append(Map<String, ?> arguments, StringBuilder out) {
            out.append(text);
        }

        @Override
        public String format(Map<String, ?> arguments) {
            return text;
        }
    }

    record Argument(String name, LocalizedNumberFormatter numbers) implements Message {
        @Override
        public void append(Map<String, ?> arguments, StringBuilder out) {
            switch (arguments.get(name)) {
                case Integer number when number >= 0 && number < 1000 -> out.append(number.intValue()); // nothing to group
                case Number number -> out.append(numbers.format(number.doubleValue()));
                case null -> throw new IllegalArgumentException("message argument " + name + " is missing");
                case Object other -> out.append(other);
            }
        }
    }

    record Sequence(List<Message> parts) implements Message {
        @Override
        public void append(Map<String, ?> arguments, StringBuilder out) {
            for (var part : parts) part.append(arguments, out);
        }
    }

    /** {@code cases} by {@code =0} or plural category; {@code select} by the argument's text. */
    record Choice(String name, boolean plural, Map<String, Message> cases, PluralRules rules) implements Message {
        @Override
        public void append(Map<String, ?> arguments, StringBuilder out) {
            var value = arguments.get(name);
            if (value == null) throw new IllegalArgumentException("message argument " + name + " is missing");
            var chosen = plural ? cases.get("=" + value) : cases.get(String.valueOf(value));
            if (chosen == null && plural) chosen = cases.get(rules.select(((Number) value).doubleValue()));
            if (chosen == null) chosen = cases.get("other");
            if (chosen != null) chosen.append(arguments, out);
        }
    }

    static Message parse(String text, PluralRules rules, ULocale locale) {
        var pattern = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(text);
        return new Parser(pattern, rules, NumberFormatter.withLocale(locale)).message(0, "");
    }

    /** Walks ICU's flat list of parts; {@code hash} is the argument that a {@code #} stands for. */
    record Parser(MessagePattern pattern, PluralRules rules, LocalizedNumberFormatter numbers) {

        Message message(int start, String hash) {
            var parts = new ArrayList<Message>();
            var limit = pattern.getLimitPartIndex(start);
            var from = pattern.getPart(start).getLimit();
            for (var i = start + 1; i <= limit; i++) {
                var part = pattern.getPart(i);
                if (part.getIndex() > from) parts.add(new Text(pattern.getPatternString().substring(from, part.getIndex())));
                from = part.getLimit();
                if (part.getType() == Part.Type.REPLACE_NUMBER) parts.add(new Argument(hash, numbers));
                if (part.getType() == Part.Type.ARG_START) {
                    parts.add(argument(i));
                    i = pattern.getLimitPartIndex(i);
                    from = pattern.getPart(i).getLimit();
                }
            }
            return parts.size() == 1 ? parts.getFirst() : parts.isEmpty() ? new Text("") : new Sequence(parts);
        }

        private Message argument(int start) {
            var type = pattern.getPart(start).getArgType();
            var name = pattern.getSubstring(pattern.getPart(start + 1));
            if (type == ArgType.NONE) return new Argument(name, numbers);
            if (type != ArgType.PLURAL && type != ArgType.SELECT) throw new IllegalArgumentException(pattern.getPatternString());
            var cases = new LinkedHashMap<String, Message>();
            var limit = pattern.getLimitPartIndex(start);
            for (var i = start + 2; i < limit; i++) {
                var selector = pattern.getSubstring(pattern.getPart(i));
                while (pattern.getPartType(i) != Part.Type.MSG_START) i++;
                cases.put(selector, message(i, name));
                i = pattern.getLimitPartIndex(i);
            }
            return new Choice(name, type == ArgType.PLURAL, Map.copyOf(cases), rules);
        }
    }
}
