package vn.motcua.dossier.jdbc;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.organisation.spi.Affected;
import vn.motcua.organisation.spi.Reorganisation;
import vn.motcua.shared.AgencyId;

/** Hồ sơ của cơ quan sắp kết thúc: open ones in its hand, but for those made for practice. Each goes by competence and place, which a person decides. */
@Repository
class DossiersOfEndingAgencies implements Affected {
    private final JdbcClient jdbc;

    DossiersOfEndingAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String room() {
        return "dossier";
    }

    @Override
    public List<Effect> simulate(Reorganisation reorganisation) {
        if (reorganisation.endingAgencies().isEmpty()) {
            return List.of();
        }
        var held = held(reorganisation.endingAgencies());
        return List.of(new Effect("dossier.in-hand-of-ending", held, held));
    }

    private long held(Set<AgencyId> agencies) {
        return jdbc.sql("SELECT count(*) FROM dossier.hand h WHERE h.agency IN (:agencies) AND NOT h.practice")
                .param("agencies", agencies.stream().map(AgencyId::value).toList())
                .query(Long.class)
                .single();
    }
}
