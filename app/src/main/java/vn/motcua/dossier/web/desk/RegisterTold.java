package vn.motcua.dossier.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.usecase.Register.Fate;
import vn.motcua.dossier.usecase.RegisterLine;
import vn.motcua.dossier.usecase.SeeYearBook.Outcome.Seen;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.organisation.Agency;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Sổ theo dõi, in words. */
public record RegisterTold(Words words) {
    private static final int MONTHS = 12;

    public List<String> headings() {
        return Stream.of(
                        "number",
                        "code",
                        "procedure",
                        "sets",
                        "owner",
                        "contact",
                        "helped",
                        "holder",
                        "received",
                        "due",
                        "finished",
                        "returned",
                        "method",
                        "signed",
                        "fate")
                .map(RegisterTold::key)
                .map(words::say)
                .toList();
    }

    private static String key(String column) {
        return "dossier.register." + column;
    }

    /** One line, under the headings. */
    public List<String> cells(RegisterLine line) {
        var entry = line.entry();
        return List.of(
                number(line),
                entry.code(),
                procedure(line),
                "1",
                line.applicant().name(),
                line.contact(),
                helped(line),
                holder(line),
                moment(Optional.of(entry.received())),
                moment(entry.due()),
                moment(entry.finished()),
                moment(line.returned()),
                method(line),
                signed(line),
                fate(line));
    }

    /** 01. */
    public static String number(RegisterLine line) {
        return "%02d".formatted(line.entry().number());
    }

    public String procedure(RegisterLine line) {
        return Told.in(line.procedure().heading().name(), words);
    }

    /** Who filed it for its owner, or helped. */
    public String helped(RegisterLine line) {
        var spoken = new Spoken(words);
        return line.helpers().stream().map(spoken::helped).collect(Collectors.joining("; "));
    }

    public String holder(RegisterLine line) {
        return line.holder().map(this::name).orElse("");
    }

    /** By what way the result was given. */
    public String method(RegisterLine line) {
        return line.handover().map(Handover::way).map(new Spoken(words)::way).orElse("");
    }

    /** Who took it and by what they were known, or where it can be traced. */
    public String signed(RegisterLine line) {
        return line.handover().map(new Spoken(words)::taken).orElse("");
    }

    public String name(Agency agency) {
        return Told.in(agency.name(), words);
    }

    public String moment(Optional<Instant> instant) {
        return instant.map(words::moment).orElse("");
    }

    /** How it ended, or that it is being handled. */
    public String fate(RegisterLine line) {
        var entry = line.entry();
        return entry.goesOnIn()
                .map(code -> words.say("dossier.register.fate.duplicate", code))
                .or(() -> entry.ended().map(stage -> Told.stage(stage, words)))
                .orElseGet(() -> words.say(
                        entry.finished().isPresent() ? "dossier.register.fate.done" : "dossier.register.fate.open"));
    }

    /** Those of whom one may see the register. */
    public List<Choice> desks(Seen seen) {
        return seen.desks().stream()
                .map(desk -> Choice.of(desk.code(), name(desk)))
                .toList();
    }

    /** With the year that is shown, if nothing was accepted in it. */
    public List<Choice> years(Seen seen) {
        return Stream.concat(Stream.of(seen.year()), seen.years().stream())
                .distinct()
                .map(year -> Choice.of(year.toString(), year.toString()))
                .toList();
    }

    public List<Choice> months() {
        var choices = new ArrayList<>(List.of(Choice.of("", words.say("dossier.register.month.all"))));
        IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> Choice.of(String.valueOf(month), words.say("dossier.register.month", month)))
                .forEach(choices::add);
        return choices;
    }

    public List<Choice> fates() {
        var choices = new ArrayList<>(List.of(Choice.of("", words.say("dossier.register.fate.all"))));
        Arrays.stream(Fate.values())
                .map(fate -> Choice.of(fate.key(), words.say("dossier.register.fate." + fate.key())))
                .forEach(choices::add);
        return choices;
    }
}
