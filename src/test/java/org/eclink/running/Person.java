package org.eclink.running;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.eclink.running.Visitors.SignedIn;
import org.eclink.web.Language;
import org.eclink.web.Site;

/** Somebody before a window, who knows the words of a language. */
public record Person(Reader reader, Language language, Script script, Site site) implements AutoCloseable {

    public static Person of(SignedIn somebody, Reader reader, Language language, Script script, Site site, Host host) {
        var cookie = somebody.cookie().split("=", 2);
        reader.context().addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(host.address())));
        return new Person(reader, language, script, site);
    }

    public Page page() {
        return reader.page();
    }

    public Person opens(String path) {
        reader.opens("/" + language.code() + path);
        return this;
    }

    public void follow(String key) {
        page().locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(said(key)).setExact(true)).first().click();
    }

    public void press(String key) {
        page().locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(said(key)).setExact(true)).first().click();
    }

    public Locator told() {
        return page().locator("main").getByRole(AriaRole.STATUS).first();
    }

    public String said(String key) {
        return site.say(language, key, Map.of());
    }

    /** Only with scripts can a page be asked. */
    public void meetsNoBarriers() {
        if (script != Script.ON) return;
        Assertions.assertThat(reader.barriers()).isEmpty();
        Assertions.assertThat(reader.overflow()).isZero();
    }

    @Override
    public void close() {
        reader.close();
    }
}
