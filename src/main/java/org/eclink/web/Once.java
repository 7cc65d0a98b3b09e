package org.eclink.web;

import java.util.function.Supplier;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a form asks for, done once however often the form is sent. A handler of a write takes it as an argument and does
 * everything that changes something inside {@link #write}.
 *
 * <p>The form carries a key ({@code web/key.jte}); a request without one is refused with 400. The same form sent again, with the
 * same content by the same reader, changes nothing and is answered as the first time; sent at the same moment it waits for
 * the first. With other content it is another write.
 */
public interface Once {

    /**
     * Does {@code action} in one transaction. If it leads elsewhere ({@link SeeOther}), all it wrote is kept. Anything else is
     * a refusal: all is rolled back, and the corrected form may be sent under the same key.
     */
    ModelAndView write(Supplier<ModelAndView> action);
}
