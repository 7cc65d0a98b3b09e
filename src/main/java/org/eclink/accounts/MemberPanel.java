package org.eclink.accounts;

import java.util.Optional;
import org.eclink.web.Fragment;
import org.eclink.web.Shell;

/** Extension point: a band that a module adds to the page of every member who lets others see them, in the order of {@code position}. */
public interface MemberPanel {

    int position();

    Optional<Fragment> show(AccountId account, Shell shell);
}
