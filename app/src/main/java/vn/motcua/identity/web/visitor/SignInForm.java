package vn.motcua.identity.web.visitor;

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
}
