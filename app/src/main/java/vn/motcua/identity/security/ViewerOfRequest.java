package vn.motcua.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Presence;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;
import vn.motcua.ui.Viewer;
import vn.motcua.ui.spi.ViewerSource;

/** Tells pages who is looking; the officer's first post stands under the name. */
@Component
class ViewerOfRequest implements ViewerSource {
    private final Dictionary dictionary;

    ViewerOfRequest(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public Optional<Viewer> viewer(HttpServletRequest request) {
        return SignedIn.presence().map(presence -> viewer(presence, Language.of(request)));
    }

    private Viewer viewer(Presence presence, Language language) {
        var subtitle = presence.held().stream()
                .findFirst()
                .map(Post::role)
                .map(role -> dictionary.in(language).say(key(role)))
                .map(role -> presence.deputy()
                        .map(lender ->
                                dictionary.in(language).say("identity.delegation.acting", role, lender.giverName()))
                        .orElse(role))
                .orElse("");
        var roles = presence.held().stream().map(Post::role).collect(Collectors.toUnmodifiableSet());
        return new Viewer(
                presence.fullName(),
                subtitle,
                true,
                presence.officer(),
                presence.administrator(),
                presence.practises(),
                roles);
    }

    private static String key(Role role) {
        return "ui.role." + role.key();
    }
}
