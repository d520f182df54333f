package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.api.Call;
import vn.motcua.api.Replies;
import vn.motcua.api.Scope;
import vn.motcua.dossier.usecase.Names.After;
import vn.motcua.dossier.usecase.Names.Hit;
import vn.motcua.dossier.usecase.SearchDossiers;
import vn.motcua.dossier.usecase.SearchDossiers.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Text;

/** Tìm kiếm for programs that officers use. What is looked for is sent, and stays out of addresses. */
@RestController
class SearchApi {
    private final SearchDossiers search;
    private final Statuses statuses;
    private final AgencyCodes codes;

    SearchApi(SearchDossiers search, Statuses statuses, AgencyCodes codes) {
        this.search = search;
        this.statuses = statuses;
        this.codes = codes;
    }

    /** A whole code finds nothing here: the dossier that bears it is read by it. */
    @PostMapping("/api/v1/search")
    @Call(name = "search", says = "dossier.api.search", answer = Found.class, anew = true, scope = Scope.INBOX_READ)
    ResponseEntity<Object> search(Actor actor, @RequestBody Asked asked, Replies replies) {
        var last = asked.after()
                .flatMap(after -> statuses.bearing(after.code()).map(id -> new After(Text.fold(after.name()), id)));
        var question = new SearchDossiers.Asked(asked.text(), asked.nearly().orElse(false), last);
        return switch (search.search(actor, question)) {
            case Outcome.NotAllowed(var refused) -> replies.refused(refused);
            case Outcome.One _ -> replies.ok(Found.nothing("code"));
            case Outcome.Form _ -> replies.ok(Found.nothing("form"));
            case Outcome.TooShort _ -> replies.ok(Found.nothing("too-short"));
            case Outcome.Found found -> replies.ok(found(found));
        };
    }

    private Found found(Outcome.Found found) {
        var lines = found.hits().stream().map(this::entry).toList();
        return new Found(found.by().name().toLowerCase(Locale.ROOT), lines, found.more());
    }

    private Entry entry(Hit hit) {
        return new Entry(hit.called(), InboxApi.Entry.of(hit.line(), codes));
    }

    /**
     * Điều tìm.
     *
     * @param text the last digits of a code, a whole personal number, or a name from its beginning
     * @param nearly whether names that are only like it are looked for as well
     * @param after the last line of the page before
     */
    record Asked(String text, Optional<Boolean> nearly, Optional<Last> after) {
        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    /** The name and the code of a line. */
    record Last(String name, String code) {
        @Override
        public String toString() {
            return "Last[" + code + "]";
        }
    }

    /**
     * Kết quả.
     *
     * @param by name, nearly, number or digits; code where a whole one was sent, form where that of a paper form was, and
     *     too-short
     * @param more whether there is a next page
     */
    record Found(String by, List<Entry> dossiers, boolean more) {
        private static Found nothing(String by) {
            return new Found(by, List.of(), false);
        }
    }

    /** @param name as it is written in the dossier */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Entry(String name, InboxApi.Entry dossier) {
        @Override
        public String toString() {
            return "Entry[" + dossier.code() + "]";
        }
    }
}
