package vn.motcua.dossier.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Mở sổ năm sau: room for this year's dossiers and the next one's, twice a day, for the program may run over New Year. */
@Component
class YearUpkeep {
    private final JdbcClient jdbc;

    YearUpkeep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT12H")
    void prepare() {
        jdbc.sql("SELECT 1 FROM dossier.prepare_years() p").query(Integer.class).single();
    }
}
