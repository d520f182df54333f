package vn.motcua.catalogue.web.admin;

import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.usecase.SeeProcedures.Criteria;
import vn.motcua.catalogue.usecase.SeeProcedures.Standing;

/** Địa chỉ của danh sách: the list as it is filtered, to be kept and sent on. */
public record ListAddress(Standing standing, Criteria wanted) {

    /** The same filters over another list. */
    public String of(Standing other) {
        return new ListAddress(other, wanted).page(1);
    }

    public String page(int number) {
        return UriComponentsBuilder.fromPath(Asked.HOME)
                .queryParam("standing", standing.key())
                .queryParamIfPresent("q", said(wanted.words()))
                .queryParamIfPresent("field", said(wanted.field()))
                .queryParamIfPresent("level", wanted.level().map(Slug::of))
                .queryParam("page", number)
                .encode()
                .build()
                .toUriString();
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }
}
