package org.eclink.directory.internal;

import java.util.List;
import org.eclink.directory.internal.city.CityRow;
import org.eclink.directory.listing.ListPage;
import org.eclink.web.MapView;
import org.jspecify.annotations.Nullable;

/** Everything cities.jte shows; {@code byResidents} where the order compares figures of one boundary. */
public record CitiesPage(ListPage list, int chinese, List<CityRow> rows, @Nullable MapView map, boolean byResidents) {

    public int european() {
        return list.all() - chinese;
    }
}
