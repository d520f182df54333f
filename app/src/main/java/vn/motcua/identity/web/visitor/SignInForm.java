package vn.motcua.identity.web.visitor;

/** What the form shows again; never the password. */
public record SignInForm(String login, String wayBack) {}
