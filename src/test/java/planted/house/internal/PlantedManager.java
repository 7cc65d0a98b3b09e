package planted.house.internal;

import java.time.Instant;
import org.eclink.web.Pages;
import org.springframework.beans.factory.annotation.Autowired;
import planted.house.below.Rung;

/** Everything a class of ours must not be; {@code CodeRulesTest} expects each fault to be found. */
public class PlantedManager {

    Rung below;

    @Autowired
    Instant start;

    Instant now() {
        return Instant.now();
    }

    record Row(java.sql.Timestamp changed) {}

    record Fine(Instant changed) {}

    @Pages
    public static class Pages_ {}
}
