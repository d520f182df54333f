package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Bàn công bố of a test: one who writes and another who publishes. */
record PublishingDesk(TestHouse house, Actor writer, Actor leader) {

    PublishingDesk(TestHouse house) {
        this(house, officer(Role.AGENCY_ADMINISTRATOR), officer(Role.LEADER));
    }

    RevisionId saved(Procedure content) {
        var id = house.bean(StartDraft.class).id();
        assertThat(house.bean(SaveDraft.class).save(writer, id, 0, content)).isEqualTo(new SaveDraft.Outcome.Saved(0));
        return id;
    }

    void published(Procedure content, LocalDate from) {
        var id = saved(content);
        house.bean(MoveDraft.class).submit(writer, id);
        publish(id, from);
    }

    void publish(RevisionId draft, LocalDate from) {
        assertThat(house.bean(PublishRevision.class).publish(leader, draft, from, "Quyết định 1/QĐ-UBND (mẫu)"))
                .isInstanceOf(PublishRevision.Outcome.Published.class);
    }

    static Actor officer(Role role) {
        var post = new Post(
                UUID.randomUUID(), role, new AgencyId(UUID.randomUUID()), LocalDate.of(2020, 1, 1), Optional.empty());
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }
}
