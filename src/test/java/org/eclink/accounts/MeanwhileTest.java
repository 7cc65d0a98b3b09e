package org.eclink.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.eclink.running.Answer;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.eclink.running.Visitors.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to an editor between the moment in which she sends a form and the one in which it is written. */
@RunningApplication
class MeanwhileTest {

    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    final TransactionTemplate transactions;
    SignedIn editor;

    MeanwhileTest(Newcomers newcomers, Visitors visitors, JdbcClient db, PlatformTransactionManager transactions) {
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
        this.transactions = new TransactionTemplate(transactions);
        this.editor = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR));
    }

    @BeforeEach
    void anEditor() {
        newcomers.forgetEverybody();
        editor = visitors.signedIn(new PersonName(null, "Ilse van den Berg"), List.of(Office.EDITOR));
    }

    @AfterEach
    void forgetEverybody() {
        db.sql("delete from directory.seat").update();
        newcomers.forgetEverybody();
    }

    /** The answer to a form that has been sent while this goes on, and waits for it. */
    private Answer sentWhile(Consumer<JdbcClient> happening) {
        var sent = new CompletableFuture<CompletableFuture<Answer>>();
        transactions.executeWithoutResult(_ -> {
            db.sql("select from accounts.account where id = ? for no key update").param(editor.account().value()).query().listOfRows();
            sent.complete(CompletableFuture.supplyAsync(this::claim).orTimeout(30, TimeUnit.SECONDS));
            Awaitility.await().until(this::isSomebodyWaiting);
            happening.accept(db);
        });
        return sent.join().join();
    }

    private Answer claim() {
        return newcomers.post("/en/cities/luoyang/speak", editor.cookie(), "post", "sector-WM", "reason", "I know the river.");
    }

    private boolean isSomebodyWaiting() {
        return db.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query like '%accounts.account%no key update%')").query(Boolean.class).single();
    }

    private int claims() {
        return db.sql("select count(*) from directory.seat").query(Integer.class).single();
    }

    @Test
    void nothingHappensAndItIsWritten() {
        assertThat(sentWhile(_ -> {}).status()).isEqualTo(303);
        assertThat(claims()).isEqualTo(1);
    }

    @Test
    void sheIsKeptOutAndNothingIsWritten() {
        var answer = sentWhile(held -> held.sql("update accounts.account set suspended_at = now() where id = ?").param(editor.account().value()).update());
        assertThat(answer.header("Location")).contains("/en/sign-in");
        assertThat(claims()).isZero();
    }

    @Test
    void sheIsSignedOutAndNothingIsWritten() {
        var answer = sentWhile(held -> held.sql("delete from accounts.session where account = ?").param(editor.account().value()).update());
        assertThat(answer.header("Location")).contains("/en/sign-in");
        assertThat(claims()).isZero();
    }

    @Test
    void sheIsAnEditorNoLongerAndNothingIsWritten() {
        assertThat(sentWhile(held -> held.sql("delete from accounts.office where account = ?").param(editor.account().value()).update()).status()).isEqualTo(409);
        assertThat(claims()).isZero();
    }
}
