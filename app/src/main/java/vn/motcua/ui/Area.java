package vn.motcua.ui;

/** Khu vực: the part of the site a menu entry belongs to. */
public enum Area {
    VISITOR,
    CITIZEN,
    OFFICER,
    ADMINISTRATOR,
    /** At the foot of every page of the portal. */
    FOOT
}
