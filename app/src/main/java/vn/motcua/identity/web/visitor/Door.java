package vn.motcua.identity.web.visitor;

import vn.motcua.identity.usecase.Providers;
import vn.motcua.ui.Language;

/** Nút đăng nhập bằng một nhà cung cấp, and where it leads. */
public record Door(String action, String vietnamese, String english) {

    static Door of(Providers.Name name) {
        return new Door("/sign-in/with/" + name.id(), name.vietnamese(), name.english());
    }

    public String in(Language language) {
        return switch (language) {
            case VIETNAMESE, KHMER -> vietnamese;
            case ENGLISH -> english;
        };
    }
}
