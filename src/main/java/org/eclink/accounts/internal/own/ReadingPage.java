package org.eclink.accounts.internal.own;

import java.util.List;
import org.eclink.accounts.internal.account.MemberForm;
import org.eclink.accounts.internal.account.ReadingLanguages;
import org.eclink.accounts.internal.account.Zones;

/** The form for names, languages and clock. */
public record ReadingPage(MemberForm form, int version, List<ReadingLanguages.Choice> languages, List<Zones.Choice> zones) {}
