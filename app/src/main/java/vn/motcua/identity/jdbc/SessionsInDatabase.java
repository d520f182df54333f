package vn.motcua.identity.jdbc;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Phiên làm việc of all nodes. Put together by hand because the annotation made for it asks the database at start what it
 * is, and serialises objects: here a session keeps short texts, and nothing read from the table is ever code.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionsInDatabase {
    /** That somebody is still there is written down once a minute, not with every page: a session ends by half hours. */
    private static final String SEEN = """
            UPDATE %TABLE_NAME% s
            SET session_id = n.session_id, last_access_time = n.last_access_time,
                max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                principal_name = n.principal_name
            FROM (SELECT CAST(? AS char(36)) AS session_id, CAST(? AS bigint) AS last_access_time,
                      CAST(? AS int) AS max_inactive_interval, CAST(? AS bigint) AS expiry_time,
                      CAST(? AS varchar(100)) AS principal_name, CAST(? AS char(36)) AS primary_id) n
            WHERE s.primary_id = n.primary_id
              AND (s.session_id <> n.session_id OR s.max_inactive_interval <> n.max_inactive_interval
                OR n.last_access_time - s.last_access_time >= 60000)
            """;

    @Bean
    JdbcIndexedSessionRepository sessionRepository(JdbcOperations jdbc, PlatformTransactionManager transactions) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(jdbc, own);
        sessions.setTableName("identity.spring_session");
        sessions.setUpdateSessionQuery(SEEN);
        sessions.setConversionService(textsOnly());
        return sessions;
    }

    private static ConversionService textsOnly() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, SessionsInDatabase::written);
        conversion.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversion;
    }

    private static byte[] written(Object value) {
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("a session keeps texts, not " + value.getClass());
    }
}
