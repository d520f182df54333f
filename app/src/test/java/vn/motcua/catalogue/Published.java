package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.usecase.MoveDraft;
import vn.motcua.catalogue.usecase.PublishRevision;
import vn.motcua.catalogue.usecase.SaveDraft;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.Uuid7;
import vn.motcua.shared.VietnamTime;

/** Đưa vào danh mục của nhà thử: two people publish a record, as they would at their desks. */
public final class Published {
    private Published() {}

    public static RevisionId in(TestHouse house, Procedure procedure, LocalDate from) {
        var id = new RevisionId(Uuid7.at(house.bean(Clock.class).instant()));
        var writer = officer(Role.AGENCY_ADMINISTRATOR);
        house.bean(SaveDraft.class).save(writer, id, 0, procedure);
        house.bean(MoveDraft.class).submit(writer, id);
        assertThat(house.bean(PublishRevision.class).publish(officer(Role.LEADER), id, from, "Quyết định mẫu"))
                .isInstanceOf(PublishRevision.Outcome.Published.class);
        return id;
    }

    public static RevisionId yesterday(TestHouse house, Procedure procedure) {
        return in(house, procedure, today(house).minusDays(1));
    }

    public static LocalDate today(TestHouse house) {
        return VietnamTime.dateOf(house.bean(Clock.class).instant());
    }

    /** Somebody with this role at an agency of their own. */
    public static Actor.SignedIn officer(Role role) {
        var post = new Post(
                UUID.randomUUID(), role, new AgencyId(UUID.randomUUID()), LocalDate.of(2020, 1, 1), Optional.empty());
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }
}
