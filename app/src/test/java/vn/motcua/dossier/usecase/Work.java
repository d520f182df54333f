package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import vn.motcua.identity.OfficersOnPost;
import vn.motcua.shared.Role;

/** Work that lies unevenly, for screens. */
public final class Work {
    private Work() {}

    /** So many births with the ward's specialist for every field, and none with the registrar. */
    public static void givenToOne(Town town, int many) throws Exception {
        var clerk = Town.officer(Role.RECEPTION_CLERK, town.desk);
        var head = Town.officer(Role.DIVISION_HEAD, town.commune);
        var one = town.bean(OfficersOnPost.class)
                .holding(Role.SPECIALIST, Optional.of("Đất đai"), town.commune, town.today(), false)
                .iterator()
                .next();
        for (var number = 0; number < many; number++) {
            var held = town.accepted(town.filed(Town.citizen(), Town.BIRTH, town.desk), clerk);
            assertThat(town.bean(AssignDossier.class).assign(head, held.id(), one, "Giao"))
                    .isEqualTo(new AssignDossier.Outcome.Done());
        }
    }
}
