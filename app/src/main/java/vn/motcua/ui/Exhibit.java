package vn.motcua.ui;

import java.util.Map;

/** Món trưng bày: what a room shows in the gallery that is not a component of its own, drawn by the room's own templates. */
public interface Exhibit {

    /** A slug; its title and what is said about it stand at {@code ui.gallery.<name>}. */
    String name();

    /** The template that shows it. */
    String template();

    /** What the template is given on this page. */
    Map<String, Object> shownOn(Page page);
}
