package vn.motcua.bench.dossier;

import java.sql.Connection;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Uuid7;

/** Hồ sơ mẫu: one registration of a household business that has gone its whole way, written as the program writes it. */
final class Template {
    static final String SECRET = "4711";

    private Template() {}

    /**
     * An archive of its copies, still empty, on the demonstration place.
     *
     * @param connection with the owner's rights
     */
    static Archive archive(Connection connection) {
        var now = Instant.now();
        var template = new DossierId(Uuid7.at(now));
        insert(JdbcClient.create(new SingleConnectionDataSource(connection, true)), template);
        return new Archive(template, now);
    }

    private static void insert(JdbcClient jdbc, DossierId id) {
        jdbc.sql("""
                        INSERT INTO dossier.dossier (id, public_code, secret, owner, desk, procedure, revision, situation,
                            channel, assisted, answers, filed_at, code, accepted_at, accepted_by, due, finished_at, ended,
                            ended_at)
                        SELECT :id, 'T-2222-2222', :secret, o.person_id, d.agency_id, p.code, r.id, 0,
                            2, false, '{}', now(), 'Y99.91-250701-0001', now(), c.person_id, now() + interval '3 days',
                            now(), 'returned', now()
                        FROM catalogue.procedure p
                        JOIN catalogue.revision r ON r.procedure_id = p.id AND r.state = 'published' AND upper_inf(r.valid)
                        JOIN organisation.agency_version d ON d.code = 'Y99.01.01' AND upper_inf(d.valid)
                        JOIN identity.account o ON o.login = 'congdan'
                        JOIN identity.account c ON c.login = 'tiepnhan'
                        WHERE p.code = '1.001612'
                        """).param("id", id.value()).param("secret", SECRET).update();
        jdbc.sql("""
                        INSERT INTO dossier.passage (dossier_id, number, at, verb, by, stage, step, agency, role)
                        SELECT :id, w.number, now(), w.verb, c.person_id, w.stage, w.step, a.agency_id, w.role
                        FROM (VALUES
                            (1, 'file', 'filed', NULL, 'Y99.01.01', 'reception-clerk'),
                            (2, 'accept', 'in-hand', 1, 'Y99.01', 'division-head'),
                            (3, 'hand-on', 'in-hand', 2, 'Y99.01', 'specialist'),
                            (4, 'hand-on', 'in-hand', 3, 'Y99.01', 'division-head'),
                            (5, 'hand-on', 'in-hand', 4, 'Y99.01', 'leader'),
                            (6, 'hand-on', 'in-hand', 5, 'Y99.01', 'records-officer'),
                            (7, 'hand-on', 'finished', NULL, 'Y99.01.01', 'reception-clerk'),
                            (8, 'give-out', 'returned', NULL, 'Y99.01.01', 'reception-clerk')
                        ) AS w (number, verb, stage, step, agency, role)
                        JOIN organisation.agency_version a ON a.code = w.agency AND upper_inf(a.valid)
                        JOIN identity.account c ON c.login = 'tiepnhan'
                        """).param("id", id.value()).update();
    }
}
