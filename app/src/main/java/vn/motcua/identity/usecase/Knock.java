package vn.motcua.identity.usecase;

import vn.motcua.identity.model.Origin;
import vn.motcua.ui.Language;

/**
 * Lần gõ cửa: from where somebody asks to be let in.
 *
 * @param agent what the browser says it is; empty if it says nothing
 * @param address where the request came from
 * @param language of the page; a person's first is the one in which they are written to
 */
public record Knock(String agent, String address, Language language) {
    Origin origin() {
        return Origin.of(agent, address);
    }
}
