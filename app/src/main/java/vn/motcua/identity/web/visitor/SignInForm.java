package vn.motcua.identity.web.visitor;

/**
 * What the form shows again; never the password.
 *
 * @param kept a form that waits to be sent once one has signed in
 */
public record SignInForm(String login, String wayBack, Kept kept) {}
