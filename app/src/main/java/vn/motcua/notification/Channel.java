package vn.motcua.notification;

import vn.motcua.shared.EmailAddress;

/** Kênh: the way by which a message reaches somebody, with where it leads. */
public sealed interface Channel {

    /** Thư điện tử. */
    record Mail(EmailAddress to) implements Channel {}
}
