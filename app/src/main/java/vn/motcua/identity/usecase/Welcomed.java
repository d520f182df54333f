package vn.motcua.identity.usecase;

import vn.motcua.identity.model.Presence;
import vn.motcua.identity.model.SessionSecret;

/**
 * Người đã vào: who signed in, and the session that began in the same moment.
 *
 * @param session the secret that their browser is handed
 */
public record Welcomed(Presence presence, SessionSecret session) {
    @Override
    public String toString() {
        return "Welcomed[" + presence + "]";
    }
}
