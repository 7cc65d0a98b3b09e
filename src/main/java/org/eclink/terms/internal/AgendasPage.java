package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.internal.VocabulariesPage.Vocabulary;

/** Everything agendas.jte shows. */
public record AgendasPage(List<Vocabulary> agendas) {}
