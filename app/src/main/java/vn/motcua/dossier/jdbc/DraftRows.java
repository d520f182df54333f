package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DraftId;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Keeping;
import vn.motcua.dossier.model.Lifetime;
import vn.motcua.dossier.model.Paper;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;

/** Rows of drafts, read. */
record DraftRows(Lifetime lifetime) {
    private static final String OWN = """
            SELECT d.id, d.owner, coalesce(d.begun_by, d.owner) AS begun_by, d.procedure, d.revision, d.desk, d.situation,
                d.answers, d.edits, d.saved_at, d.warned_at, d.dossier_id""";

    static final String DRAFT = OWN + """

            FROM dossier.draft d
            """;

    /** A row for each of its papers of the case that is chosen; one without a paper if there is none. */
    static final String WITH_PAPERS = OWN + """
            , p.number, p.component, p.file_id
            FROM dossier.draft d
            LEFT JOIN dossier.draft_paper p ON p.draft_id = d.id AND p.situation = d.situation
            WHERE d.id = :id
            ORDER BY p.number
            """;

    Optional<Draft> whole(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var draft = draft(rows);
        var papers = new ArrayList<Paper>();
        do {
            if (rows.getObject("number") != null) {
                papers.add(DossierRows.paper(rows, papers.size()));
            }
        } while (rows.next());
        return Optional.of(draft.with(papers));
    }

    /** Without its papers. */
    Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new Draft.Request(
                        new PersonId(row.getObject("owner", UUID.class)),
                        new PersonId(row.getObject("begun_by", UUID.class)),
                        new ProcedureCode(row.getString("procedure")),
                        new RevisionId(row.getObject("revision", UUID.class)),
                        new AgencyId(row.getObject("desk", UUID.class))),
                row.getInt("situation"),
                DossierRows.answers(row.getString("answers")),
                List.of(),
                row.getInt("edits"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("dossier_id", UUID.class)).map(DossierId::new),
                new Keeping(
                        lifetime,
                        Optional.ofNullable(row.getObject("warned_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)));
    }
}
