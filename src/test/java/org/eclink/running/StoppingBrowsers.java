package org.eclink.running;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Stops Chromium after the last test, on the thread that started it: a shutdown hook would wait for it in vain. */
class StoppingBrowsers implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        AutoCloseable stop = Browsers::stop;
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(StoppingBrowsers.class, _ -> stop);
    }
}
