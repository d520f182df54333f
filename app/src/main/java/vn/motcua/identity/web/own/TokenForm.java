package vn.motcua.identity.web.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.motcua.identity.model.Token;
import vn.motcua.identity.usecase.MakeToken.Wish;
import vn.motcua.identity.web.ScopeBoxes;
import vn.motcua.shared.Text;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Điều đã gõ để có mã truy cập. Its id is made with the form, so that sending it twice makes one token. */
public record TokenForm(Map<String, String> fields, ScopeBoxes scopes) {
    private static final String USUAL_DAYS = "90";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    TokenForm(Map<String, String> fields) {
        this(Map.copyOf(fields), new ScopeBoxes(fields.keySet()));
    }

    static TokenForm blank() {
        return new TokenForm(Map.of("id", UUID.randomUUID().toString(), "days", USUAL_DAYS));
    }

    public String of(String name) {
        return fields.getOrDefault(name, "");
    }

    Problems problems(List<String> days, Page page) {
        var found = new ArrayList<Problem>();
        if (!ID.matcher(of("id")).matches()) {
            found.add(new Problem("", page.say("identity.form.id.missing")));
        }
        if (name().isEmpty() || name().length() > Token.LONGEST_NAME) {
            found.add(new Problem("name", page.say("identity.tokens.name.missing", Token.LONGEST_NAME)));
        }
        if (scopes.ticked().isEmpty()) {
            found.add(new Problem(scopes.first(), page.say("identity.tokens.scopes.missing")));
        }
        if (!days.contains(of("days"))) {
            found.add(new Problem("days", page.say("identity.tokens.days.missing")));
        }
        return new Problems(found);
    }

    /** What is asked for, once there are no problems. */
    Wish wish() {
        return new Wish(UUID.fromString(of("id")), name(), Integer.parseInt(of("days")), scopes.ticked());
    }

    private String name() {
        return Text.clean(of("name"));
    }
}
