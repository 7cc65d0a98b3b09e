package org.eclink.knowledge.internal.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.knowledge.internal.work.Edition.State;
import org.eclink.translation.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which languages works are there, and in which files. */
@Repository
public class Editions {

    private final JdbcClient db;

    Editions(JdbcClient db) {
        this.db = db;
    }

    private record Of(UUID work, Edition edition) {}

    /** By work, in order; one that has none is not in it. */
    public Map<UUID, List<Edition>> of(Collection<UUID> works) {
        if (works.isEmpty()) return Map.of();
        return db.sql("select id, work, language, file, translator, state from knowledge.edition where work = any(?) order by work, position, id").param(works.toArray(UUID[]::new)).query(Editions::edition).list().stream()
            .collect(Collectors.groupingBy(Of::work, Collectors.mapping(Of::edition, Collectors.toList())));
    }

    public List<Edition> of(UUID work) {
        return of(List.of(work)).getOrDefault(work, List.of());
    }

    /** Within the caller's transaction, which must catalogue the work anew. */
    UUID add(UUID work, LanguageTag language, @Nullable UUID file, @Nullable String translator, State state) {
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("insert into knowledge.edition (id, work, language, file, translator, state, position) select ?, ?, ?, ?, ?, ?, count(*) from knowledge.edition where work = ?")
            .param(id).param(work).param(language.value()).param(file).param(translator).param(state.name().toLowerCase(Locale.ROOT)).param(work).update();
        return id;
    }

    private static Of edition(ResultSet row, int index) throws SQLException {
        return new Of(row.getObject("work", UUID.class), new Edition(row.getObject("id", UUID.class), new LanguageTag(row.getString("language")), row.getObject("file", UUID.class), row.getString("translator"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT))));
    }
}
