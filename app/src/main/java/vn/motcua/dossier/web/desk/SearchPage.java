package vn.motcua.dossier.web.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.usecase.Names.After;
import vn.motcua.dossier.usecase.SearchDossiers.Outcome.Found;
import vn.motcua.ui.Words;

/** Puts what was found into words. */
@Component
class SearchPage {
    private final InboxPage inboxPage;

    SearchPage(InboxPage inboxPage) {
        this.inboxPage = inboxPage;
    }

    SearchView of(String text, Found found, Words words) {
        if (found.hits().isEmpty()) {
            return SearchView.nothing(text, SearchView.State.NOTHING_FOUND);
        }
        var rows = found.hits().stream()
                .map(hit -> new SearchView.Row(hit.called(), inboxPage.row(hit.line(), found.at(), words)))
                .toList();
        var last = found.hits().getLast();
        var next = Optional.of(new After(last.name(), last.line().id())).filter(_ -> found.more());
        return new SearchView(text, SearchView.State.valueOf(found.by().name()), rows, next);
    }
}
