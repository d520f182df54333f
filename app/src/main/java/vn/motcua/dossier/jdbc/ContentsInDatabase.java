package vn.motcua.dossier.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Content;
import vn.motcua.dossier.usecase.Contents;

/** Each of the questions is small, and most find nothing; together they cost little more than the longest of them alone. */
@Repository
class ContentsInDatabase implements Contents {
    private static final List<String> CONTENT = List.of(
            DossierRows.PASSAGES,
            AnsweredRows.ANSWERED,
            DossierRows.PAPERS,
            WordingsInDatabase.ALL,
            ChargesInDatabase.ALL,
            MarksInDatabase.LAST,
            OpinionsInDatabase.ALL,
            HandoversInDatabase.LAST,
            WantedReturnsInDatabase.LAST,
            BundlesInDatabase.BUNDLE,
            MergesInDatabase.TWINS,
            AssignedDossiersInDatabase.ALL,
            AlarmsInDatabase.RANG);

    private static final List<String> TRACK =
            List.of(DossierRows.DOSSIER, DossierRows.PASSAGES, MergesInDatabase.TWINS, WantedReturnsInDatabase.LAST);

    private final OneTrip trip;

    ContentsInDatabase(NamedParameterJdbcOperations jdbc) {
        trip = new OneTrip(jdbc);
    }

    @Override
    public Content of(DossierId id) {
        return trip.ask(CONTENT, Map.of("id", id.value()), ContentsInDatabase::content);
    }

    @Override
    public Optional<Track> track(DossierId id) {
        return trip.ask(TRACK, Map.of("id", id.value()), answers -> {
            var dossier = answers.first(DossierRows::dossier);
            var way = answers.next(DossierRows::passage);
            var twins = answers.next(MergesInDatabase::twin);
            var delivery = WantedReturnsInDatabase.wanted(answers.next(WantedReturnsInDatabase::delivery));
            return dossier.map(found -> new Track(found, way, twins, delivery));
        });
    }

    /** In the order of the questions. */
    private static Content content(OneTrip.Answers answers) throws SQLException {
        return new Content(
                answers.next(DossierRows::passage),
                answers.whole(AnsweredRows::answered),
                answers.next(DossierRows::enclosed),
                answers.next(WordingsInDatabase::wording),
                answers.next(ChargesInDatabase::charge),
                answers.next(MarksInDatabase::mark),
                answers.next(OpinionsInDatabase::opinion),
                answers.first(HandoversInDatabase::handover),
                WantedReturnsInDatabase.wanted(answers.next(WantedReturnsInDatabase::delivery)),
                BundlesInDatabase.bundle(answers.next(BundlesInDatabase::row)),
                answers.next(MergesInDatabase::twin),
                answers.next(AssignedDossiersInDatabase::assignment),
                answers.next(AlarmsInDatabase::warning));
    }
}
