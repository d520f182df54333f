package vn.motcua.notification.smpp;

import java.net.URI;

/** Trung tâm tin nhắn of an operator, and who we are to it. */
record MessageCentre(String host, int port, boolean sealed, String user, String password, String from) {
    private static final int USUAL_PORT = 2775;

    /** @param address {@code smpp://host:2775}, or {@code smpps://} through TLS */
    static MessageCentre at(String address, String user, String password, String from) {
        var uri = URI.create(address);
        if (!uri.getScheme().matches("smpps?")) {
            throw new IllegalArgumentException("MOTCUA_SMS: " + address);
        }
        var port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        return new MessageCentre(uri.getHost(), port, uri.getScheme().equals("smpps"), user, password, from);
    }

    @Override
    public String toString() {
        return "MessageCentre[" + host + ":" + port + "]";
    }
}
