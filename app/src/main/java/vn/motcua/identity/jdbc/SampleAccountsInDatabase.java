package vn.motcua.identity.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.usecase.SampleAccounts;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

@Repository
class SampleAccountsInDatabase implements SampleAccounts {
    private final JdbcClient jdbc;

    SampleAccountsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean exist() {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM identity.account a WHERE a.demonstration AND a.closed_at IS NULL)
                        """).query(Boolean.class).single();
    }

    @Override
    public List<Line> list() {
        return jdbc.sql("""
                        SELECT a.login, p.full_name, t.role, t.agency_id
                        FROM identity.account a
                        JOIN identity.person p ON p.id = a.person_id
                        LEFT JOIN identity.post t ON t.person_id = a.person_id AND t.withdrawn_at IS NULL
                        WHERE a.demonstration AND a.closed_at IS NULL
                        ORDER BY a.login, lower(t.during), t.id
                        """)
                .query((row, _) -> new Line(
                        row.getString("login"),
                        row.getString("full_name"),
                        Optional.ofNullable(row.getString("role")).map(Role::of),
                        Optional.ofNullable(row.getObject("agency_id", UUID.class))
                                .map(AgencyId::new)))
                .list();
    }
}
