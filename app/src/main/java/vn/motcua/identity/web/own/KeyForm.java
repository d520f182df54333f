package vn.motcua.identity.web.own;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.identity.model.Passkey;

/**
 * Mẫu khóa truy cập.
 *
 * @param ticket that the person confirmed themselves a moment ago; empty if they have not
 * @param challenge for the key on this page
 * @param name what was typed
 * @param known the ids of the keys they have, so that a device does not make a second one
 */
public record KeyForm(String ticket, String challenge, String name, String known) {

    static KeyForm of(String ticket, String challenge, String name, List<Passkey> keys) {
        return new KeyForm(
                ticket,
                challenge,
                name,
                keys.stream().map(key -> key.credential().id()).collect(Collectors.joining(" ")));
    }

    public boolean confirmed() {
        return !ticket.isEmpty();
    }
}
