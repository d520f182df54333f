package vn.motcua.identity.web.visitor;

import java.util.Map;
import vn.motcua.identity.model.Luggage;

/**
 * What the form shows again; never the password.
 *
 * @param kept a form that waits to be sent once one has signed in
 */
public record SignInForm(String login, String wayBack, Kept kept) {

    static SignInForm of(Luggage luggage) {
        return new SignInForm("", luggage.wayBack(), new Kept(luggage.action(), luggage.fields()));
    }

    /** What goes along to a provider. */
    Luggage luggage() {
        return new Luggage(wayBack, kept.action(), kept.fields());
    }

    /** What was sent, at whichever step. */
    static SignInForm of(Map<String, String[]> sent) {
        return new SignInForm(first(sent, "login"), first(sent, "continue"), Kept.along(sent));
    }

    /** Where they were going, or where the form that waits was sent: what was typed into it does not go along by mail. */
    public String destination() {
        return wayBack.isEmpty() ? kept.action() : wayBack;
    }

    private static String first(Map<String, String[]> sent, String name) {
        var values = sent.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }
}
