package vn.motcua.shared.jdbc;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Journal.Entry;
import vn.motcua.shared.PersonId;

/** Writes entries into the journal: one as plainly as can be, which most are, or many in one statement. */
final class EntryRows {
    private EntryRows() {}

    static void insert(JdbcClient jdbc, Entry entry) {
        jdbc.sql("""
                INSERT INTO shared.journal (actor, on_behalf_of, task, action, outcome, record, agency, owner)
                VALUES (:actor, :behalf, :task, :action, :outcome, :record, :agency, :owner)
                """)
                .param("actor", entry.by().who().map(PersonId::value).orElse(null), Types.OTHER)
                .param("behalf", entry.by().behalf().map(PersonId::value).orElse(null), Types.OTHER)
                .param("task", task(entry), Types.VARCHAR)
                .param("action", entry.action())
                .param("outcome", entry.outcome().name())
                .param("record", entry.what().record().orElse(null), Types.OTHER)
                .param("agency", entry.what().agency().map(AgencyId::value).orElse(null), Types.OTHER)
                .param("owner", entry.what().owner().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    static void insert(JdbcClient jdbc, List<Entry> entries) {
        jdbc.sql("""
                INSERT INTO shared.journal (actor, on_behalf_of, task, action, outcome, record, agency, owner)
                SELECT n.actor, n.on_behalf_of, n.task, n.action, n.outcome, n.record, n.agency, n.owner
                FROM unnest(CAST(:actors AS uuid[]), CAST(:behalves AS uuid[]), CAST(:tasks AS text[]),
                            CAST(:actions AS text[]), CAST(:outcomes AS text[]), CAST(:records AS uuid[]),
                            CAST(:agencies AS uuid[]), CAST(:owners AS uuid[]))
                     AS n (actor, on_behalf_of, task, action, outcome, record, agency, owner)
                """)
                .param("actors", ids(entries, entry -> entry.by().who().map(PersonId::value)))
                .param("behalves", ids(entries, entry -> entry.by().behalf().map(PersonId::value)))
                .param("tasks", texts(entries, EntryRows::task))
                .param("actions", texts(entries, Entry::action))
                .param("outcomes", texts(entries, entry -> entry.outcome().name()))
                .param("records", ids(entries, entry -> entry.what().record()))
                .param("agencies", ids(entries, entry -> entry.what().agency().map(AgencyId::value)))
                .param("owners", ids(entries, entry -> entry.what().owner().map(PersonId::value)))
                .update();
    }

    private static @Nullable String task(Entry entry) {
        return entry.by() instanceof Actor.Program program ? program.task() : null;
    }

    /** As text, because the driver writes arrays of text and the statement says what they are. */
    private static @Nullable String[] ids(List<Entry> entries, Function<Entry, Optional<UUID>> id) {
        return texts(entries, entry -> id.apply(entry).map(UUID::toString).orElse(null));
    }

    private static @Nullable String[] texts(List<Entry> entries, Function<Entry, @Nullable String> text) {
        var texts = new @Nullable String[entries.size()];
        for (var place = 0; place < texts.length; place++) {
            texts[place] = text.apply(entries.get(place));
        }
        return texts;
    }
}
