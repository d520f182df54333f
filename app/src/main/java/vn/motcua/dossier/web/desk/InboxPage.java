package vn.motcua.dossier.web.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Line;
import vn.motcua.dossier.usecase.Inboxes.Page;
import vn.motcua.dossier.usecase.SeeTrays.Outcome.Opened;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.dossier.usecase.Tray.Tally;
import vn.motcua.dossier.usecase.TrayFilter;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Words;

/** Puts an opened tray into words. */
@Component
class InboxPage {
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Rungs rungs;
    private final FilterBar filterBar;

    InboxPage(Catalogue catalogue, Agencies agencies, Rungs rungs, FilterBar filterBar) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.rungs = rungs;
        this.filterBar = filterBar;
    }

    InboxView of(Opened opened, InboxAddress address, Words words) {
        var shown =
                sum(opened.content().found(), tally -> address.filter().stages().contains(tally.stage()));
        return new InboxView(
                trays(opened, words),
                stages(opened, address, words),
                opened.content().lines().stream()
                        .map(line -> row(line, opened.at(), words))
                        .toList(),
                address.number(),
                last(shown, address, opened),
                shown.all(words),
                InboxAddress.of(opened.tray(), address.filter()),
                String.join("; ", opened.tray().fields()),
                filterBar.of(opened, address, words));
    }

    /** Where not everything was counted, there is a next page as long as this one is full. */
    private static int last(Sum shown, InboxAddress address, Opened opened) {
        var size = Page.of(0).size();
        var counted = Math.max(1, Math.ceilDiv(shown.all(), size));
        var further = shown.cut() && opened.content().lines().size() == size ? address.number() + 1 : address.number();
        return shown.cut() ? Math.max(counted, further) : counted;
    }

    private List<InboxView.Tab> trays(Opened opened, Words words) {
        return opened.trays().size() < 2
                ? List.of()
                : opened.trays().stream()
                        .map(tray -> {
                            var sum = sum(
                                    opened.content().tallies(),
                                    tally -> tally.tray().equals(tray));
                            var current = tray.equals(opened.tray());
                            return tab(label(tray, opened, words), InboxAddress.of(tray), sum, current, words);
                        })
                        .toList();
    }

    private String label(Tray tray, Opened opened, Words words) {
        var agency = agencies.find(tray.agency(), VietnamTime.dateOf(opened.at()))
                .map(found -> Told.in(found.name(), words))
                .orElse("");
        return words.say("dossier.desk.tray", words.say("ui.role." + tray.role().key()), agency);
    }

    private static List<InboxView.Tab> stages(Opened opened, InboxAddress address, Words words) {
        var filter = address.filter();
        var chosen = filter.stage();
        var own = opened.content().found();
        if (own.size() < 2 && chosen.isEmpty()) {
            return List.of();
        }
        var all = tab(
                words.say("dossier.desk.stage.all"),
                InboxAddress.of(opened.tray(), filter.without(TrayFilter.STAGE)),
                sum(own, _ -> true),
                chosen.isEmpty(),
                words);
        var each = Arrays.stream(Stage.values())
                .filter(stage ->
                        own.stream().anyMatch(tally -> tally.stage() == stage) || chosen.equals(Optional.of(stage)))
                .map(stage -> tab(
                        Told.stage(stage, words),
                        InboxAddress.of(opened.tray(), filter.with(TrayFilter.STAGE, Optional.of(stage.key()))),
                        sum(own, tally -> tally.stage() == stage),
                        chosen.equals(Optional.of(stage)),
                        words));
        return Stream.concat(Stream.of(all), each).toList();
    }

    InboxView.Row row(Line line, Instant at, Words words) {
        var procedure = catalogue.revision(line.revision()).orElseThrow().procedure();
        return new InboxView.Row(
                line.id(),
                line.code(),
                Told.in(procedure.heading().name(), words),
                Told.stage(line.stage(), words),
                step(line, procedure, words),
                words.moment(line.since()),
                line.isPaused() ? Due.paused(words) : Due.of(line.due(), line.stage(), at, words),
                line.rung().filter(_ -> line.stage().runsClock()).map(rung -> rungs.said(rung, words)),
                line.asked(),
                line.labels().words());
    }

    private static String step(Line line, Procedure procedure, Words words) {
        return line.step()
                .map(step -> Told.in(procedure.process().steps().get(step).name(), words))
                .orElse("");
    }

    private static InboxView.Tab tab(String label, String href, Sum sum, boolean current, Words words) {
        return new InboxView.Tab(label, href, sum.told(words), sum.late() > 0, current);
    }

    private static Sum sum(List<Tally> tallies, Predicate<Tally> which) {
        return tallies.stream()
                .filter(which)
                .map(tally -> new Sum(tally.all(), tally.late(), tally.isCut()))
                .reduce(new Sum(0, 0, false), Sum::and);
    }

    private record Sum(int all, int late, boolean cut) {
        private Sum and(Sum other) {
            return new Sum(all + other.all, late + other.late, cut || other.cut);
        }

        private String all(Words words) {
            return cut ? words.say("dossier.desk.or-more", words.number(all)) : words.number(all);
        }

        private String told(Words words) {
            return late == 0 ? all(words) : words.say("dossier.desk.count-late", all(words), words.number(late));
        }
    }
}
