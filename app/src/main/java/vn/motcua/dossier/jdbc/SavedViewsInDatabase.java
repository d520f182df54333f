package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.usecase.SavedViews;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** A few rows for each officer and office, found by whose they are; all their counts come in one trip. */
@Repository
class SavedViewsInDatabase implements SavedViews {
    private static final String VIEW = """
            SELECT v.id, v.owner, v.agency, v.practice, v.name, v.filter, v.place, v.removed_at IS NOT NULL AS removed
            FROM dossier.saved_view v
            """;

    private final JdbcClient jdbc;
    private final OneTrip trip;

    SavedViewsInDatabase(JdbcClient jdbc, NamedParameterJdbcOperations named) {
        this.jdbc = jdbc;
        trip = new OneTrip(named);
    }

    @Override
    public List<SavedView> on(Set<Shelf> shelves) {
        if (shelves.isEmpty()) {
            return List.of();
        }
        var ordered = List.copyOf(shelves);
        var questions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (var number = 0; number < ordered.size(); number++) {
            var shelf = ordered.get(number);
            questions.add(VIEW + "WHERE " + of(shelf) + number + " AND v.removed_at IS NULL ORDER BY v.place, v.id");
            parameters.put("holder" + number, holder(shelf));
        }
        return trip.ask(questions, parameters, answers -> {
            var views = new ArrayList<SavedView>();
            for (var number = 0; number < ordered.size(); number++) {
                views.addAll(answers.next(SavedViewsInDatabase::view));
            }
            return views;
        });
    }

    private static String of(Shelf shelf) {
        var world = shelf.practice() ? "v.practice" : "NOT v.practice";
        return switch (shelf) {
            case Shelf.Own _ -> world + " AND v.owner = :holder";
            case Shelf.Office _ -> world + " AND v.agency = :holder";
        };
    }

    private static UUID holder(Shelf shelf) {
        return switch (shelf) {
            case Shelf.Own own -> own.owner().value();
            case Shelf.Office office -> office.agency().value();
        };
    }

    /** An empty shelf has no row that could be locked: whose it is stands for it. */
    @Override
    public List<SavedView> lock(Shelf shelf) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('dossier.saved_view ' || CAST(:holder AS text), 0))")
                .param("holder", holder(shelf).toString())
                .query((_, _) -> true)
                .single();
        return on(Set.of(shelf));
    }

    @Override
    public Optional<SavedView> find(UUID id) {
        return jdbc.sql(VIEW + "WHERE v.id = :id")
                .param("id", id)
                .query(SavedViewsInDatabase::view)
                .optional();
    }

    @Override
    public void add(SavedView view, PersonId by, Instant at) {
        var isOwn = view.shelf() instanceof Shelf.Own;
        jdbc.sql("""
                        INSERT INTO dossier.saved_view (id, owner, agency, practice, name, filter, place, made_by, made_at)
                        VALUES (:id, :owner, :agency, :practice, :name, :filter, :place, :by, :at)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .param("id", view.id())
                .param("owner", isOwn ? holder(view.shelf()) : null)
                .param("agency", isOwn ? null : holder(view.shelf()))
                .param("practice", view.shelf().practice())
                .param("name", view.name())
                .param("filter", view.filter())
                .param("place", view.place())
                .param("by", by.value())
                .param("at", DossierRows.column(at))
                .update();
    }

    @Override
    public void rename(UUID id, String name) {
        jdbc.sql("UPDATE dossier.saved_view SET name = :name WHERE id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    @Override
    public void place(UUID id, int place) {
        jdbc.sql("UPDATE dossier.saved_view SET place = :place WHERE id = :id")
                .param("place", place)
                .param("id", id)
                .update();
    }

    @Override
    public void remove(UUID id, PersonId by, Instant at) {
        jdbc.sql("UPDATE dossier.saved_view SET removed_by = :by, removed_at = :at WHERE id = :id")
                .param("by", by.value())
                .param("at", DossierRows.column(at))
                .param("id", id)
                .update();
    }

    @Override
    public void restore(UUID id) {
        jdbc.sql("UPDATE dossier.saved_view SET removed_by = NULL, removed_at = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void forget(Shelf shelf, Instant before) {
        jdbc.sql("DELETE FROM dossier.saved_view v WHERE " + of(shelf) + " AND v.removed_at < :before")
                .param("holder", holder(shelf))
                .param("before", DossierRows.column(before))
                .update();
    }

    @Override
    public List<Integer> count(List<Strained> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var questions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (var number = 0; number < wanted.size(); number++) {
            var suffix = String.valueOf(number);
            var one = wanted.get(number);
            questions.add(TraysInDatabase.count(one.tray(), suffix, one.sieve().filter(), COUNTED));
            TraysInDatabase.name(one.tray(), suffix, parameters);
            Sieved.name(one.sieve(), suffix, parameters);
        }
        return trip.ask(questions, parameters, answers -> {
            var counts = new ArrayList<Integer>();
            for (var number = 0; number < wanted.size(); number++) {
                counts.add(answers.whole(rows -> rows.next() ? rows.getInt("here") : 0));
            }
            return counts;
        });
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        var practice = row.getBoolean("practice");
        var shelf = Stream.concat(
                        Optional.ofNullable(row.getObject("owner", UUID.class)).stream()
                                .map(owner -> new Shelf.Own(new PersonId(owner), practice)),
                        Optional.ofNullable(row.getObject("agency", UUID.class)).stream()
                                .map(agency -> new Shelf.Office(new AgencyId(agency), practice)))
                .map(Shelf.class::cast)
                .findFirst()
                .orElseThrow();
        return new SavedView(
                row.getObject("id", UUID.class),
                shelf,
                row.getString("name"),
                row.getString("filter"),
                row.getInt("place"),
                row.getBoolean("removed"));
    }
}
