package org.eclink.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnsTest {

    private static final Duration FOR_EVER = Duration.ofHours(1);
    private static final Executor READERS = Executors.newVirtualThreadPerTaskExecutor();

    private final CountDownLatch evening = new CountDownLatch(1);

    @AfterEach
    void everythingComesToAnEnd() {
        evening.countDown();
    }

    @Test
    void aFewAreWorkedOnAtATime() {
        var turns = new Turns(3, FOR_EVER);
        var working = new AtomicInteger();
        var most = new AtomicInteger();
        var readers = IntStream.range(0, 40).mapToObj(_ -> asks(turns, "GET", (_, _) -> {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            await(Duration.ofMillis(5));
            working.decrementAndGet();
        })).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(readers).join();
        assertThat(most.get()).isEqualTo(3);
    }

    @Test
    void aTurnEndsWithAFailureToo() {
        var turns = new Turns(1, FOR_EVER);
        var failing = asks(turns, "GET", (_, _) -> {
            throw new IllegalStateException("planned");
        });
        assertThat(failing.handle((_, failure) -> failure != null).join()).isTrue();
        asks(turns, "GET", (_, _) -> {}).join();
    }

    @Test
    void aSlowLineKeepsNobodyWaiting() throws InterruptedException {
        var turns = new Turns(1, FOR_EVER);
        var writing = new CountDownLatch(1);
        var slow = asks(turns, "GET", (_, response) -> {
            response.getOutputStream();
            writing.countDown();
            await(FOR_EVER);
        });
        writing.await();
        asks(turns, "GET", (_, response) -> response.getWriter()).join();
        asks(turns, "HEAD", (_, _) -> {}).join();
        assertThat(slow).isNotDone();
    }

    @Test
    void whoSendsABodySlowlyTakesNoTurn() throws InterruptedException {
        var turns = new Turns(1, FOR_EVER);
        var sending = begins(turns, "POST");
        asks(turns, "GET", (_, _) -> {}).join();
        assertThat(sending).isNotDone();
    }

    @Test
    void aQuestionThatHangsDoesNotStopTheOthers() throws InterruptedException {
        var turns = new Turns(1, Duration.ofMillis(20));
        var hanging = begins(turns, "GET");
        asks(turns, "GET", (_, _) -> {}).join();
        asks(turns, "GET", (_, _) -> {}).join();
        assertThat(hanging).isNotDone();
    }

    private CompletableFuture<Void> begins(Turns turns, String method) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var asked = asks(turns, method, (_, _) -> {
            begun.countDown();
            await(FOR_EVER);
        });
        begun.await();
        return asked;
    }

    private static CompletableFuture<Void> asks(Turns turns, String method, FilterChain work) {
        return CompletableFuture.runAsync(() -> {
            try {
                turns.doFilter(new MockHttpServletRequest(method, "/en"), new MockHttpServletResponse(), work);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, READERS).orTimeout(10, TimeUnit.SECONDS); // whoever waits for a turn that never comes
    }

    /** At most until the test is over. */
    private void await(Duration duration) {
        try {
            evening.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
