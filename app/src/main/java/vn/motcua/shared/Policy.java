package vn.motcua.shared;

import java.util.List;

/** Bảng phân quyền of one room: a bean that lists the rules of the room's verbs. */
@FunctionalInterface
public interface Policy {
    List<Rule> rules();

    /** Who comes in where by rules of the room's own; elsewhere the rules of each part of the site hold. */
    default List<Entrance> entrances() {
        return List.of();
    }
}
