package vn.motcua.notification;

/** Kênh: the way by which a message reaches somebody, with where it leads. */
public sealed interface Channel {

    /** Thư điện tử. */
    record Mail(MailAddress to) implements Channel {}
}
