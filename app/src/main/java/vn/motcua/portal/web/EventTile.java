package vn.motcua.portal.web;

import java.util.Collection;
import java.util.List;
import vn.motcua.catalogue.LifeEvent;

/** Ô việc đời sống on the front page. */
public record EventTile(LifeEvent event, String icon) {

    static List<EventTile> of(Collection<LifeEvent> events) {
        return events.stream().map(event -> new EventTile(event, icon(event))).toList();
    }

    private static String icon(LifeEvent event) {
        return switch (event) {
            case BIRTH -> "child";
            case CHILD_AND_SCHOOL -> "school";
            case MARRIAGE -> "heart";
            case HOME_AND_LAND -> "home";
            case WORK -> "work";
            case BUSINESS -> "chart";
            case VEHICLE -> "track";
            case FARM -> "leaf";
            case HEALTH_AND_INSURANCE -> "health";
            case SOCIAL_SUPPORT -> "people";
            case OLD_AGE -> "person";
            case DEATH -> "flower";
            case PAPERS -> "identity";
        };
    }
}
