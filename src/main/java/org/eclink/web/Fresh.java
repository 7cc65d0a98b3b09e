package org.eclink.web;

import java.util.function.Function;

/**
 * What was made for visitors and is the same for all of them: kept for some seconds, and no longer than until something is written here. What another
 * node or a task of ours writes is so seen some seconds later; whoever writes sees it at once. What is kept says nothing about who reads.
 */
public interface Fresh<K, V> {

    /** {@code make} is asked for where nothing is kept; what it throws is thrown, and nothing kept. */
    V get(K key, Function<K, V> make);
}
