package org.eclink.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who register, as their browsers send it, and the letters they get. */
@TestComponent
public class Newcomers {

    public static final String PASSWORD = "two shores, one line";
    private static final Pattern PROOF = Pattern.compile("data-proof=\"([^\"]+)\" data-proof-most=\"(\\d+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Host host;
    private final JdbcClient db;

    Newcomers(Host host, JdbcClient db) {
        this.host = host;
        this.db = db;
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** All that the form asks for but the proof: name, value, name, value. */
    public List<String> form(String chinese, String latin, String address) {
        return new ArrayList<>(List.of("key", key(), "chinese", chinese, "latin", latin, "address", address, "password", PASSWORD,
            "reads1", "zh-Hans", "reads2", "en", "reads3", "", "zone", "Asia/Shanghai", "terms", "yes"));
    }

    /** With a proof of its own, unless the form brings one. */
    public Answer register(String language, List<String> form) {
        if (!form.contains("proof")) form.addAll(List.of("proof", proof()));
        return host.submit("/" + language + "/register", form);
    }

    /** The cookie of a member whose address is confirmed. */
    public String member(String latin, String address) {
        var cookie = cookie(register("en", form("", latin, address)));
        assertThat(confirm(link(address), cookie).status()).isEqualTo(303);
        return cookie;
    }

    public String proof() {
        var asked = PROOF.matcher(host.get("/en/register").text());
        assertThat(asked.find()).isTrue();
        var task = asked.group(1);
        var parts = task.split("\\.");
        for (var number = 0; number < Integer.parseInt(asked.group(2)); number++) {
            if (sha256(parts[0] + "." + parts[1] + "." + number).equals(parts[2])) return task + "." + number;
        }
        throw new AssertionError("no number answers " + task);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a browser sends back after this answer. */
    public static String cookie(Answer answer) {
        return answer.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";")[0]).reduce((one, other) -> one + "; " + other).orElseThrow();
    }

    /** As by a link of ours. */
    public Answer get(String path, String cookie) {
        return host.get(path, "Cookie", cookie, "Sec-Fetch-Site", "same-origin");
    }

    /** Sends this form with a key of its own; fields alternate: name, value. */
    public Answer post(String path, String cookie, String... fields) {
        var form = new ArrayList<>(List.of("key", key()));
        form.addAll(List.of(fields));
        return cookie.isEmpty() ? host.submit(path, form) : host.submit(path, form, "Cookie", cookie);
    }

    public Answer confirm(String link, String cookie) {
        return post(link, cookie);
    }

    /** The newest letter to this address, once it is written. */
    public String letter(String address) {
        return Awaitility.await().atMost(PATIENCE).until(() -> newest(address), letter -> !letter.isEmpty());
    }

    private String newest(String address) {
        return db.sql("select concat_ws(' ', subject, opening, link, closing) from mail.letter where address = ? order by posted_at desc, id desc limit 1").param(address).query(String.class).optional().orElse("");
    }

    /** The path of the link in it. */
    public String link(String address) {
        letter(address);
        var link = db.sql("select link from mail.letter where address = ? order by posted_at desc, id desc limit 1").param(address).query(String.class).single();
        return link.replaceFirst("https?://[^/]+", "");
    }

    public void forgetLetters() {
        db.sql("delete from mail.letter").update();
    }

    /** After each test, so that the next begins with nobody. */
    public void forgetEverybody() {
        for (var table : List.of("directory.person", "accounts.account", "accounts.ceremony", "accounts.allowance", "mail.letter")) db.sql("delete from " + table).update();
    }

    public boolean isMember(String address) {
        return db.sql("select coalesce(bool_or(admitted_at is not null), false) from accounts.account where address_key = ?").param(address).query(Boolean.class).single();
    }
}
