package vn.motcua.identity.web.admin;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.model.Client;
import vn.motcua.identity.usecase.RegisterClient.Wish;
import vn.motcua.identity.web.ScopeBoxes;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Điều đã gõ để đăng ký phần mềm. Its id is made with the form, so that sending it twice registers one. */
public record ClientForm(Typed typed, ScopeBoxes scopes) {

    static ClientForm of(Map<String, String> fields) {
        return new ClientForm(new Typed(fields), new ScopeBoxes(fields.keySet()));
    }

    Problems problems(Page page) {
        var found = new ArrayList<Problem>();
        if (typed.id("id").isEmpty()) {
            found.add(new Problem("", page.say("identity.form.id.missing")));
        }
        if (typed.isEmpty("name") || typed.of("name").length() > Client.LONGEST_NAME) {
            found.add(new Problem("name", page.say("identity.clients.name.missing", Client.LONGEST_NAME)));
        }
        if (role().isEmpty()) {
            found.add(new Problem("role", page.say("identity.clients.role.missing")));
        }
        if (typed.id("agency").isEmpty()) {
            found.add(new Problem("agency", page.say("identity.clients.agency.missing")));
        }
        if (scopes.ticked().isEmpty()) {
            found.add(new Problem(scopes.first(), page.say("identity.tokens.scopes.missing")));
        }
        return new Problems(found);
    }

    /** What is asked for, once there are no problems. */
    Wish wish() {
        return new Wish(
                typed.id("id").orElseThrow(),
                typed.of("name"),
                role().orElseThrow(),
                new AgencyId(typed.id("agency").orElseThrow()),
                scopes.ticked());
    }

    private Optional<Role> role() {
        return typed.read("role", Role::of).filter(Client::isFor);
    }

    static ClientForm blank(UUID id) {
        return of(Map.of("id", id.toString()));
    }
}
