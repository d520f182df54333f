package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.model.RatesJson;
import vn.motcua.catalogue.usecase.FeeProposal;
import vn.motcua.catalogue.usecase.FeeProposals;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

@Repository
class FeeProposalsInDatabase implements FeeProposals {
    private static final int MOST_OF_ONE = 20;

    private static final String PROPOSAL = """
        SELECT f.id, p.code, f.act, f.schedule_id, f.resolution, f.from_day, f.rates, f.decision, f.state,
            f.proposed_by, f.proposed_at, f.remark
        FROM catalogue.fee_proposal f JOIN catalogue.procedure p ON p.id = f.procedure_id
        """;

    private final JdbcClient jdbc;

    FeeProposalsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<FeeProposal> find(UUID id) {
        return jdbc.sql(PROPOSAL + "WHERE f.id = :id")
                .param("id", id)
                .query(FeeProposalsInDatabase::proposal)
                .optional();
    }

    @Override
    public List<FeeProposal> waiting() {
        return jdbc.sql(PROPOSAL + "WHERE f.state = 'waiting' ORDER BY f.proposed_at, f.id")
                .query(FeeProposalsInDatabase::proposal)
                .list();
    }

    @Override
    public List<FeeProposal> of(ProcedureCode code) {
        return jdbc.sql(PROPOSAL + "WHERE p.code = :code ORDER BY f.proposed_at DESC, f.id LIMIT :most")
                .param("code", code.value())
                .param("most", MOST_OF_ONE)
                .query(FeeProposalsInDatabase::proposal)
                .list();
    }

    @Override
    public void propose(UUID procedure, FeeProposal proposal) {
        var terms = proposal.terms();
        jdbc.sql("""
                        INSERT INTO catalogue.fee_proposal (id, procedure_id, act, schedule_id, resolution, from_day,
                            rates, decision, state, proposed_by, proposed_at)
                        VALUES (:id, :procedure, :act, :schedule, :resolution, :from,
                            :rates::jsonb, nullif(:decision, ''), 'waiting', :by, :at)
                        """)
                .param("id", proposal.id())
                .param("procedure", procedure)
                .param("act", proposal.act().key())
                .param("schedule", proposal.schedule().orElse(null))
                .param("resolution", terms.resolution())
                .param("from", terms.from())
                .param("rates", RatesJson.write(terms.rates()))
                .param("decision", terms.decision())
                .param("by", Rows.id(proposal.hands().proposer()))
                .param("at", proposal.hands().at().atZone(VietnamTime.ZONE).toOffsetDateTime())
                .update();
    }

    @Override
    public void decide(UUID id, FeeProposal.State to, Optional<String> remark, Optional<PersonId> by, Instant at) {
        jdbc.sql("""
                        UPDATE catalogue.fee_proposal
                        SET state = :to, remark = :remark, decided_by = :by, decided_at = :at
                        WHERE id = :id AND state = 'waiting'
                        """)
                .param("to", to.key())
                .param("remark", remark.orElse(null))
                .param("by", Rows.id(by))
                .param("at", at.atZone(VietnamTime.ZONE).toOffsetDateTime())
                .param("id", id)
                .update();
    }

    private static FeeProposal proposal(ResultSet row, int number) throws SQLException {
        return new FeeProposal(
                row.getObject("id", UUID.class),
                new ProcedureCode(row.getString("code")),
                FeeProposal.Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getObject("schedule_id", UUID.class)),
                terms(row),
                FeeProposal.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new FeeProposal.Hands(
                        Optional.ofNullable(row.getObject("proposed_by", UUID.class))
                                .map(PersonId::new),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant()),
                Optional.ofNullable(row.getString("remark")));
    }

    private static FeeProposal.Terms terms(ResultSet row) throws SQLException {
        return new FeeProposal.Terms(
                row.getString("resolution"),
                row.getObject("from_day", LocalDate.class),
                RatesJson.read(row.getString("rates")),
                Optional.ofNullable(row.getString("decision")).orElse(""));
    }
}
