package vn.motcua.dossier.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Handing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/** Hàng xóm: people of the invented city who have accounts and names, and help one another with drafts. */
final class Neighbours {
    private final Town town;
    private final JdbcClient jdbc;

    Neighbours(Town town) {
        this.town = town;
        this.jdbc = JdbcClient.create(town.database().owner());
    }

    /** Who has this account, holding these posts at the desk. */
    Actor signedIn(String login, Role... roles) {
        var posts = List.of(roles).stream()
                .map(role -> new Post(UUID.randomUUID(), role, town.desk, town.today(), Optional.empty()))
                .toList();
        var person = jdbc.sql("SELECT a.person_id FROM identity.account a WHERE a.login = :login")
                .param("login", login)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
        return new Actor.SignedIn(person, Optional.empty(), posts);
    }

    String name(Actor by) {
        return jdbc.sql("SELECT p.full_name FROM identity.person p WHERE p.id = :id")
                .param("id", by.who().orElseThrow().value())
                .query(String.class)
                .single();
    }

    /** One may fill in and file for the other from today. */
    UUID mandate(Actor principal, Actor agent, String ground, String proof) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO identity.mandate
                            (id, principal, agent, ground, trusts, during, proof, made_at, accepted_at)
                        VALUES (:id, :principal, :agent, :ground, '{fill,file}', daterange(:from, NULL), :proof, now(), now())
                        """)
                .param("id", id)
                .param("principal", principal.who().orElseThrow().value())
                .param("agent", agent.who().orElseThrow().value())
                .param("ground", ground)
                .param("from", town.today())
                .param("proof", proof)
                .update();
        return id;
    }

    /** The code under which its owner hands it out. */
    String code(Actor owner, Draft draft, Handing.Kind kind) {
        var offered = town.bean(HandDraft.class).offer(owner, draft.id(), kind);
        assertThat(offered).isInstanceOf(Passing.Offered.class);
        return ((Passing.Offered) offered).code().value();
    }

    Draft present(Draft draft) {
        return town.bean(Drawer.class).find(draft.id()).orElseThrow();
    }

    Dossier filed(Actor by, Draft draft) {
        var filed = town.bean(FileDossier.class).file(by, draft.id(), "Việc khác");
        assertThat(filed).isInstanceOf(FileDossier.Outcome.Filed.class);
        return ((FileDossier.Outcome.Filed) filed).dossier();
    }

    /** As if all that was done about handing it out had been done so long ago. */
    void pass(Draft draft, Duration gone) {
        jdbc.sql("""
                        UPDATE dossier.draft_handing
                        SET offered_at = offered_at - make_interval(secs => :gone),
                            taken_at = taken_at - make_interval(secs => :gone), until = until - make_interval(secs => :gone)
                        WHERE draft_id = :draft
                        """)
                .param("gone", gone.toSeconds())
                .param("draft", draft.id().value())
                .update();
    }

    List<String> facts(Draft draft) {
        return jdbc.sql("SELECT e.name FROM shared.event e WHERE e.subject = :id ORDER BY e.id")
                .param("id", draft.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** No test finds what another left. */
    void emptyTheDrawer() {
        jdbc.sql("DELETE FROM dossier.draft d WHERE d.dossier_id IS NULL").update();
        jdbc.sql("DELETE FROM dossier.guess").update();
    }
}
