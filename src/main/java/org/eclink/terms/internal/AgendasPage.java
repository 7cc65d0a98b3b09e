package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.internal.SectorPage.Said;

/** Everything agendas.jte shows. */
public record AgendasPage(List<Agenda> agendas) {

    public record Agenda(String code, Said title, String version, int concepts, String address) {}
}
