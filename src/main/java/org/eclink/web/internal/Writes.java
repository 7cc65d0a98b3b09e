package org.eclink.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.web.Once;
import org.eclink.web.ReaderSource;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps a digest of each write in the transaction that does it. Of two at once the database lets one in; the other waits for
 * it, and is then answered as it was, or takes its place if it was rolled back.
 */
@Component
class Writes implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    static final String KEY = "key";
    private static final Pattern POSSIBLE = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Duration KEPT = Duration.ofDays(3);

    private final JdbcClient db;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Addresses addresses;
    private final ObjectProvider<ReaderSource> readers;

    Writes(JdbcClient db, PlatformTransactionManager transactions, Clock clock, Addresses addresses, ObjectProvider<ReaderSource> readers) {
        this.db = db;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
        this.addresses = addresses;
        this.readers = readers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Once.class;
    }

    @Override
    public Once resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        var digest = digest(http);
        return action -> write(digest, http, action);
    }

    private ModelAndView write(byte[] digest, HttpServletRequest request, Supplier<ModelAndView> action) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            var earlier = take(digest);
            if (earlier != null) return SeeOther.at(earlier);
            readers.ifAvailable(source -> source.hold(request));
            var answer = action.get();
            SeeOther.address(answer).ifPresentOrElse(address -> keep(digest, address), transaction::setRollbackOnly);
            return answer;
        }));
    }

    /** Where the same write led before, if it has been done. */
    private @Nullable String take(byte[] digest) {
        var isFirst = db.sql("insert into web.write (digest, at, leads_to) values (?, ?, '') on conflict do nothing")
            .params(digest, Timestamp.from(clock.instant())).update() == 1;
        return isFirst ? null : db.sql("select leads_to from web.write where digest = ?").param(digest).query(String.class).single();
    }

    private void keep(byte[] digest, String address) {
        db.sql("update web.write set leads_to = ? where digest = ?").params(address, digest).update();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        db.sql("delete from web.write where at < ?").param(Timestamp.from(clock.instant().minus(KEPT))).update();
    }

    /** Each part with its length before it, so that no two requests read alike. */
    private byte[] digest(HttpServletRequest request) {
        var key = request.getParameter(KEY);
        if (key == null || !POSSIBLE.matcher(key).matches()) throw new Refused(Refusal.MALFORMED, "A form is sent with its key.");
        var digest = DigestUtils.getSha256Digest();
        add(digest, String.valueOf(addresses.shell(request).reader().account()));
        add(digest, request.getRequestURI());
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            add(digest, name);
            for (var value : values) add(digest, value);
        });
        return digest.digest();
    }

    private static void add(MessageDigest digest, String part) {
        var bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
