package org.eclink.web.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.eclink.web.Fresh;
import org.eclink.web.Freshness;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts the requests that may have written something: what was made before the last of them is made anew. */
@Component
class KeptFresh extends OncePerRequestFilter implements Freshness {

    /** Then it is made anew, while readers get what is there. */
    private static final Duration NEW = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofSeconds(4);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final AtomicLong writes = new AtomicLong();
    private final ExecutorService renewal = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("renewal").factory());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            if (!READING.contains(request.getMethod())) writes.incrementAndGet();
        }
    }

    /** {@code writes} as they were counted before it was made: what is written meanwhile makes it old. */
    private record Kept<V>(long writes, long made, AtomicBoolean isRenewed, V value) {

        static <V> Kept<V> of(long writes, V value) {
            return new Kept<>(writes, System.nanoTime(), new AtomicBoolean(), value);
        }

        boolean isNew() {
            return System.nanoTime() - made < NEW.toNanos();
        }
    }

    /** What is no longer there is forgotten, and the next reader told so. */
    private <K, V> void renew(Cache<K, Kept<V>> cache, K key, Function<K, V> make, long writes) {
        CompletableFuture.supplyAsync(() -> Kept.of(writes, make.apply(key)), renewal).whenComplete((renewed, gone) -> {
            if (gone == null) cache.put(key, renewed);
            else cache.invalidate(key);
        });
    }

    @Override
    public void destroy() {
        renewal.shutdownNow();
    }

    @Override
    public <K, V> Fresh<K, V> keep(long most, ToIntBiFunction<K, V> weight) {
        Cache<K, Kept<V>> cache = Caffeine.newBuilder().expireAfterWrite(KEPT).maximumWeight(most).weigher((K key, Kept<V> kept) -> weight.applyAsInt(key, kept.value())).build();
        return (key, make) -> get(cache, key, make);
    }

    private <K, V> V get(Cache<K, Kept<V>> cache, K key, Function<K, V> make) {
        var now = writes.get();
        var kept = cache.getIfPresent(key);
        if (kept != null && kept.writes() == now) {
            if (!kept.isNew() && kept.isRenewed().compareAndSet(false, true)) renew(cache, key, make, now);
            return kept.value();
        }
        return cache.asMap().compute(key, (same, other) -> other != null && other.writes() >= now ? other : Kept.of(now, make.apply(same))).value();
    }
}
