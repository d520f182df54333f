package vn.motcua.dossier.web.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.SeeTrays.Outcome.Opened;
import vn.motcua.dossier.usecase.TrayFilter;
import vn.motcua.dossier.usecase.TrayFilter.Holder;
import vn.motcua.dossier.usecase.TrayFilter.Timing;
import vn.motcua.dossier.usecase.TrayFilter.Waiting;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Puts what an inbox is filtered by into words. */
@Component
class FilterBar {
    private final Catalogue catalogue;

    FilterBar(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    FilterView of(Opened opened, InboxAddress address, Words words) {
        var today = VietnamTime.dateOf(opened.at());
        var tray = opened.tray();
        var filter = address.filter();
        return new FilterView(
                tray.key(),
                filter.stage().map(Stage::key).orElse(FilterView.ANY),
                filter.without(TrayFilter.STAGE).parts().keySet().stream()
                        .map(key -> new FilterView.Pill(
                                said(key, filter, words), InboxAddress.of(tray, filter.without(key))))
                        .toList(),
                told(filter, words),
                InboxAddress.of(tray),
                InboxAddress.choosing(InboxAddress.of(tray, filter)),
                address.choosing() ? boxes(filter, opened.procedures(), words) : List.of(),
                Stream.concat(
                                address.unread().stream()
                                        .map(part -> words.say(
                                                "dossier.filter.unread",
                                                words.say("dossier.filter." + part.key()),
                                                part.text())),
                                withdrawn(filter, today, words).stream())
                        .toList());
    }

    /** All of it in one line; empty where it lets everything through. */
    Optional<String> told(TrayFilter filter, Words words) {
        return Optional.of(filter.parts().keySet().stream()
                        .map(key -> said(key, filter, words))
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty());
    }

    /** What a procedure being there no more means for the list; empty while it is there. */
    Optional<String> withdrawn(TrayFilter filter, LocalDate today, Words words) {
        return filter.procedure()
                .filter(code -> catalogue.find(code, today).isEmpty())
                .map(code -> words.say("dossier.filter.withdrawn", name(code, words)));
    }

    private String said(String key, TrayFilter filter, Words words) {
        var slug = filter.parts().getOrDefault(key, FilterView.ANY);
        return switch (key) {
            case TrayFilter.STAGE -> Told.stage(filter.stage().orElseThrow(), words);
            case TrayFilter.PROCEDURE -> name(filter.procedure().orElseThrow(), words);
            case TrayFilter.CHANNEL -> words.say("catalogue.channel." + slug);
            default -> words.say("dossier.filter." + key + "." + slug);
        };
    }

    /** Its code, where there never was such a procedure. */
    private String name(ProcedureCode code, Words words) {
        return catalogue.history(code).stream()
                .findFirst()
                .map(revision -> Told.in(revision.procedure().heading().name(), words))
                .orElse(code.value());
    }

    private List<FilterView.Box> boxes(TrayFilter filter, List<ProcedureCode> procedures, Words words) {
        return Stream.of(
                        box(TrayFilter.DUE, keys(Timing.values(), Timing::key), filter, words),
                        box(TrayFilter.WAITING, keys(Waiting.values(), Waiting::key), filter, words),
                        box(TrayFilter.HOLDER, keys(Holder.values(), Holder::key), filter, words),
                        box(TrayFilter.CHANNEL, keys(Channel.values(), Channel::key), filter, words),
                        box(TrayFilter.PROCEDURE, codes(filter, procedures), filter, words))
                .toList();
    }

    /** What is asked for can be chosen again, though nothing of it is there. */
    private static List<String> codes(TrayFilter filter, List<ProcedureCode> procedures) {
        return Stream.concat(procedures.stream(), filter.procedure().stream())
                .map(ProcedureCode::value)
                .distinct()
                .toList();
    }

    private FilterView.Box box(String key, List<String> slugs, TrayFilter filter, Words words) {
        var any = Choice.of(FilterView.ANY, words.say("dossier.filter." + key + ".any"));
        var each = slugs.stream().map(slug -> Choice.of(slug, said(key, filter.with(key, Optional.of(slug)), words)));
        return new FilterView.Box(
                key,
                words.say("dossier.filter." + key),
                Stream.concat(Stream.of(any), each).toList(),
                filter.parts().getOrDefault(key, FilterView.ANY));
    }

    private static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }
}
