package vn.motcua.dossier.web.visitor;

/** What the form shows again; never the four digits. */
public record TrackForm(String code) {}
