package vn.motcua.dossier.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Ratings;

@Repository
class RatingsInDatabase implements Ratings {
    private final JdbcClient jdbc;

    RatingsInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean enter(DossierId dossier) {
        return jdbc.sql("INSERT INTO dossier.rated (dossier_id) VALUES (:dossier) ON CONFLICT DO NOTHING")
                        .param("dossier", dossier.value())
                        .update()
                == 1;
    }

    @Override
    public boolean isEntered(DossierId dossier) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM dossier.rated r WHERE r.dossier_id = :dossier)")
                .param("dossier", dossier.value())
                .query(Boolean.class)
                .single();
    }
}
