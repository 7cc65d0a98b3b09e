package org.eclink.accounts.internal.own;

import java.util.List;
import java.util.Map;

/** What a browser calls itself, in the two words by which its owner knows it: {@code Firefox · Windows}. */
record Device(String name) {

    /** In this order, for most browsers also call themselves by the names of others. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(Map.entry("MicroMessenger", "WeChat"), Map.entry("Edg", "Edge"), Map.entry("OPR", "Opera"),
        Map.entry("Firefox", "Firefox"), Map.entry("Chrome", "Chrome"), Map.entry("CriOS", "Chrome"), Map.entry("Safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(Map.entry("HarmonyOS", "HarmonyOS"), Map.entry("Android", "Android"), Map.entry("iPhone", "iPhone"),
        Map.entry("iPad", "iPad"), Map.entry("Windows", "Windows"), Map.entry("Mac OS X", "macOS"), Map.entry("Linux", "Linux"));

    static Device of(String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        return new Device(browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system);
    }

    private static String first(List<Map.Entry<String, String>> known, String agent) {
        return known.stream().filter(one -> agent.contains(one.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
