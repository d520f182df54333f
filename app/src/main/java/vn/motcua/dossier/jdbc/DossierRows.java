package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.Apology;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.document.FileId;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Filing;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Past;
import vn.motcua.dossier.model.Proxy;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Standing;
import vn.motcua.dossier.model.Verb;
import vn.motcua.form.Answers;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Rows of dossiers and their moves, read. */
final class DossierRows {
    private static final String OWN = """
            d.id, d.public_code, d.owner, d.desk, d.procedure, d.revision, d.situation, d.channel,
            d.filer, d.mandate, d.assisted, d.filed_at,
            d.asked_before, d.code, d.accepted_at, d.accepted_by, d.due, d.extended_to, d.apologised_at, d.put_off_to, d.finished_at, d.ended, d.ended_at,
            h.stage, h.step, h.agency, h.role, h.since, h.proposed_by, h.proposed_for, h.silent_at,
            (SELECT max(m.number) FROM dossier.passage m WHERE m.dossier_id = :id) AS moves
            """;

    private static final String MOVE = """
            p.number AS move, p.verb AS move_verb, p.at AS move_at, p.by AS move_by, p.absent AS move_absent, p.stage AS move_stage,
            p.step AS move_step, p.agency AS move_agency, p.role AS move_role, p.note AS move_note
            """;

    private static final String HELD = """
            FROM dossier.dossier d
            LEFT JOIN dossier.hand h ON h.dossier_id = d.id
            """;

    /** One dossier. Its moves are counted by the value itself: by the row's id they would be planned over all years. */
    static final String DOSSIER = "SELECT " + OWN + HELD + "WHERE d.id = :id";

    static final String PASSAGES = "SELECT " + MOVE + """
            FROM dossier.passage p
            WHERE p.dossier_id = :id
            ORDER BY p.number
            """;

    static final String PAPERS = """
            SELECT p.number, p.component, p.file_id, t.origin
            FROM dossier.paper p
            LEFT JOIN dossier.taken_paper t ON t.dossier_id = :id AND t.number = p.number
            WHERE p.dossier_id = :id
            ORDER BY p.number
            """;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DossierRows() {}

    static String json(Answers answers) {
        return MAPPER.writeValueAsString(answers);
    }

    static Answers answers(String json) {
        return MAPPER.readValue(json, Answers.class);
    }

    static Dossier dossier(ResultSet row, int number) throws SQLException {
        var open = row.getString("stage") != null;
        return new Dossier(
                new DossierId(row.getObject("id", UUID.class)),
                filing(row),
                acceptance(row),
                open ? standing(row) : ended(row),
                open ? custody(row) : lastCustody(row),
                new Past(row.getBoolean("asked_before"), row.getObject("finished_at") != null),
                row.getInt("moves"));
    }

    static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                row.getInt("move"),
                Verb.of(row.getString("move_verb")),
                instant(row, "move_at"),
                somebody(row, "move_by"),
                somebody(row, "move_absent"),
                Stage.of(row.getString("move_stage")),
                Optional.ofNullable(row.getObject("move_step", Integer.class)),
                new Custody(agency(row, "move_agency"), Role.of(row.getString("move_role")), instant(row, "move_at")),
                Optional.ofNullable(row.getString("move_note")).orElse(""));
    }

    static Paper paper(ResultSet row, int number) throws SQLException {
        return paper(row, Optional.empty());
    }

    /** One of a dossier, which may have been taken over. */
    static Paper enclosed(ResultSet row, int number) throws SQLException {
        return paper(
                row, Optional.ofNullable(row.getObject("origin", UUID.class)).map(DossierId::new));
    }

    private static Paper paper(ResultSet row, Optional<DossierId> origin) throws SQLException {
        return new Paper(
                row.getInt("number"),
                row.getInt("component"),
                new FileId(row.getObject("file_id", UUID.class)),
                origin);
    }

    private static Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                new PublicCode(row.getString("public_code")),
                new ProcedureCode(row.getString("procedure")),
                new RevisionId(row.getObject("revision", UUID.class)),
                person(row, "owner"),
                agency(row, "desk"),
                row.getInt("situation"),
                Channel.numbered(row.getInt("channel")),
                proxy(row),
                row.getBoolean("assisted"),
                instant(row, "filed_at"));
    }

    private static Optional<Proxy> proxy(ResultSet row) throws SQLException {
        return row.getObject("filer") == null
                ? Optional.empty()
                : Optional.of(new Proxy(person(row, "filer"), row.getObject("mandate", UUID.class)));
    }

    private static Optional<Acceptance> acceptance(ResultSet row) throws SQLException {
        if (row.getString("code") == null) {
            return Optional.empty();
        }
        var first = maybe(row, "due");
        return Optional.of(new Acceptance(
                new DossierCode(row.getString("code")),
                instant(row, "accepted_at"),
                person(row, "accepted_by"),
                first,
                maybe(row, "extended_to").or(() -> first),
                apology(row)));
    }

    private static Optional<Apology> apology(ResultSet row) throws SQLException {
        var until = maybe(row, "put_off_to");
        return until.isEmpty()
                ? Optional.empty()
                : Optional.of(new Apology(instant(row, "apologised_at"), until.get()));
    }

    private static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return switch (Stage.of(row.getString("stage"))) {
            case FILED -> new Standing.Filed();
            case INCOMPLETE -> new Standing.Incomplete(Optional.ofNullable(row.getObject("step", Integer.class)));
            case REFUSAL_PROPOSED ->
                new Standing.RefusalProposed(new Maker(person(row, "proposed_by"), somebody(row, "proposed_for")));
            case IN_HAND -> new Standing.InHand(row.getInt("step"));
            case DRAFT_SHOWN -> new Standing.DraftShown(row.getInt("step"), instant(row, "silent_at"));
            case UNPAID -> new Standing.Unpaid(row.getInt("step"));
            case FINISHED -> new Standing.Finished();
            case NOT_ACCEPTED, WITHDRAWN, STOPPED, RETURNED ->
                throw new SQLException("an ended dossier is in nobody's hand");
        };
    }

    private static Standing ended(ResultSet row) throws SQLException {
        return switch (Stage.of(row.getString("ended"))) {
            case NOT_ACCEPTED -> new Standing.NotAccepted();
            case WITHDRAWN -> new Standing.Withdrawn();
            case STOPPED -> new Standing.Stopped();
            case RETURNED -> new Standing.Returned();
            case FILED, INCOMPLETE, REFUSAL_PROPOSED, IN_HAND, DRAFT_SHOWN, UNPAID, FINISHED ->
                throw new SQLException("an open dossier has not ended");
        };
    }

    private static Custody custody(ResultSet row) throws SQLException {
        return new Custody(agency(row, "agency"), Role.of(row.getString("role")), instant(row, "since"));
    }

    private static Custody lastCustody(ResultSet row) throws SQLException {
        return new Custody(agency(row, "desk"), Role.RECEPTION_CLERK, instant(row, "ended_at"));
    }

    /** As the database takes it. */
    static OffsetDateTime column(Instant at) {
        return at.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Optional<PersonId> somebody(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::new);
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static AgencyId agency(ResultSet row, String column) throws SQLException {
        return new AgencyId(row.getObject(column, UUID.class));
    }
}
