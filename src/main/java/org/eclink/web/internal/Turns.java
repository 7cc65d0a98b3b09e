package org.eclink.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Works on a few requests at a time, in the order in which they came. More at once would not be done sooner: they would
 * take processors and the database from each other, and some would wait ten times as long as the rest.
 *
 * <p>A turn ends where the answer begins to be written, so that a slow line keeps nobody waiting; who sends a body takes
 * none, for it may come slowly. Who has waited long is worked on beside the others, so that a few questions that hang do
 * not stop everything.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2) // within the measurement of requests, so that waiting shows in it
class Turns extends OncePerRequestFilter {

    private static final int PER_PROCESSOR = 2;
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD");

    private final Semaphore turns;
    private final Duration patience;

    @Autowired
    Turns() {
        this(PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    Turns(int atOnce, Duration patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WITHOUT_BODY.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var turn = new Turn(response, taken());
        try {
            chain.doFilter(request, turn);
        } finally {
            turn.end();
        }
    }

    private boolean taken() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends with the first request for a way to write the answer. */
    private final class Turn extends HttpServletResponseWrapper {

        private final AtomicBoolean goesOn;

        Turn(HttpServletResponse response, boolean taken) {
            super(response);
            this.goesOn = new AtomicBoolean(taken);
        }

        void end() {
            if (goesOn.compareAndSet(true, false)) turns.release();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            end();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            end();
            return super.getWriter();
        }
    }
}
