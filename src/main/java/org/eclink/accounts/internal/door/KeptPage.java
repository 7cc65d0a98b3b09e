package org.eclink.accounts.internal.door;

import java.util.List;
import java.util.Map;

/** What somebody was writing, ready to be sent to {@code address} as it was. */
public record KeptPage(String address, Map<String, List<String>> fields) {

    /** What they can read of it: all but the form's key. */
    public List<String> texts() {
        return fields.entrySet().stream().filter(field -> !field.getKey().equals("key")).flatMap(field -> field.getValue().stream()).filter(text -> !text.isBlank()).toList();
    }
}
