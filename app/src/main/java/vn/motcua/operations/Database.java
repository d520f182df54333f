package vn.motcua.operations;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Cơ sở dữ liệu: where it is and the two ways in.
 *
 * @param program how the program signs in; every connection then takes the role {@value #PROGRAM_ROLE}, which can
 *     change rows and no table
 * @param owner how migrations sign in; empty where somebody else migrates
 */
public record Database(String url, Login program, Optional<Login> owner) {
    /** The group role whose rights the program works with; migrations grant to it. */
    public static final String PROGRAM_ROLE = "motcua_program";

    /**
     * What each connection of the program begins with. Nobody keeps such data on turning disks any more: a page found by an
     * index costs little more than the next in line. Believing otherwise, the planner reads whole inboxes to sort them rather
     * than the beginning of an index.
     */
    public static final String BEGIN = "SET ROLE " + PROGRAM_ROLE + "; SET random_page_cost = 1.1";

    private static final int POOL = 16;
    private static final long WAIT_MILLISECONDS = 5_000;

    /** Tài khoản cơ sở dữ liệu. Its text form keeps the password to itself. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /** A pool of connections with the program's rights; the caller closes it. */
    public HikariDataSource pool() {
        var config = new HikariConfig();
        config.setPoolName("program");
        config.setJdbcUrl(url);
        config.setUsername(program.user());
        config.setPassword(program.password());
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(2);
        config.setConnectionInitSql(BEGIN);
        config.setConnectionTimeout(WAIT_MILLISECONDS);
        config.addDataSourceProperty("ApplicationName", "motcua");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // The detail of an error quotes the row, and with it somebody's data, into the log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }

    /**
     * Single connections with the owner's rights.
     *
     * @throws IllegalStateException if this installation does not know the owner's login
     */
    public DataSource asOwner() {
        var login = owner.orElseThrow(() -> new IllegalStateException("the database owner's login is not set"));
        return source(url, login);
    }

    static DataSource source(String url, Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setLogServerErrorDetail(false);
        return source;
    }
}
