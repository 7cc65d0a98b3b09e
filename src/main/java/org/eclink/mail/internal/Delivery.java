package org.eclink.mail.internal;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.mail.PostedLetter;
import org.eclink.mail.internal.MailSettings.Security;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Empties the outbox. A letter that fails is tried again after a minute, two, four …, for about two days. A letter may arrive
 * twice, if we die between the mail server's answer and ours to the database; it is never lost.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class Delivery {

    private static final int TRIES = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
    private static final String PATIENCE = "15000";

    @Bean
    OneTimeTask<Void> sendingLetters(Letters letters, MailSettings settings) {
        var server = server(settings);
        return Tasks.oneTime(Letters.SENDING)
            .onFailure(FailureHandler.<Void>maxRetries(TRIES).withBackoff(FIRST_PAUSE, 2).thenRemove())
            .execute((task, _) -> letters.waiting(UUID.fromString(task.getId())).ifPresent(letter -> send(letter, server, settings.from(), letters)));
    }

    @Bean
    RecurringTask<Void> forgettingLetters(Letters letters) {
        return Tasks.recurring("forget-letters", FixedDelay.ofHours(6)).execute((_, _) -> letters.forgetOld());
    }

    /** What a mail server says often names the address; neither the table nor a log shall. */
    private static void send(PostedLetter letter, @Nullable JavaMailSenderImpl server, String from, Letters letters) {
        if (server == null) return;
        try {
            server.send(message(letter, server.createMimeMessage(), from));
        } catch (MailException e) {
            letters.failed(letter.id(), ADDRESS.matcher(String.valueOf(e.getMessage())).replaceAll("…"));
            throw new NotTaken("the mail server has not taken letter " + letter.id());
        }
        letters.sent(letter.id());
    }

    /** The mail server has not taken a letter; it will be tried again. */
    private static final class NotTaken extends RuntimeException {

        NotTaken(String reason) {
            super(reason, null, false, false);
        }
    }

    /** Marked as sent by a machine, so that no other machine answers (RFC 3834). */
    private static MimeMessage message(PostedLetter letter, MimeMessage message, String from) {
        try {
            var plain = Stream.of(letter.opening(), List.of(letter.link()), letter.closing()).flatMap(List::stream).collect(Collectors.joining("\n\n", "", "\n"));
            var helper = new MimeMessageHelper(message, letter.html() != null, "UTF-8");
            helper.setFrom(from, "EC-Link");
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            if (letter.html() == null) helper.setText(plain);
            else helper.setText(plain, letter.html());
            message.setHeader("Content-Language", letter.language());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (letter.leave() != null) {
                message.setHeader("List-Unsubscribe", "<" + letter.leave() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
    }

    private static @Nullable JavaMailSenderImpl server(MailSettings settings) {
        if (settings.server() == null) return null;
        var server = new JavaMailSenderImpl();
        server.setHost(settings.server());
        server.setPort(settings.port());
        if (settings.username() != null) server.setUsername(settings.username());
        if (settings.password() != null) server.setPassword(settings.password());
        var protocol = settings.security() == Security.TLS ? "smtps" : "smtp";
        server.setProtocol(protocol);
        server.setJavaMailProperties(properties(settings, protocol));
        return server;
    }

    private static Properties properties(MailSettings settings, String protocol) {
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "auth", String.valueOf(settings.username() != null));
        properties.setProperty(prefix + "starttls.enable", String.valueOf(settings.security() == Security.STARTTLS));
        properties.setProperty(prefix + "starttls.required", String.valueOf(settings.security() == Security.STARTTLS));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty("mail.mime.allowutf8", "true");
        return properties;
    }
}
