package org.eclink.news.internal.letter;

import java.util.List;
import java.util.UUID;

/** Who gets the letter of the week: in which languages of ours, one or two, and about which sectors, none for all. */
record Subscription(UUID id, String address, List<String> languages, List<UUID> sectors, String leaveKey) {}
