package vn.motcua.dossier.web.desk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.dossier.usecase.MakeMove.Given;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;

/** Tờ việc: the form of one act as it was sent. Whatever comes of it, what was typed is there again. */
public record MoveForm(Map<String, String> sent) {
    static final MoveForm BLANK = new MoveForm(Map.of());

    static final String NOTE = "note";
    static final String WORDING = "wording";
    static final String TO = "to";
    static final String STEP = "step";
    static final String AMOUNT = "amount";
    static final String DAYS = "days";
    static final String ASKER = "asker";
    static final String ASKER_NAME = "asker-name";
    static final String ASKER_PAPER = "asker-paper";
    static final String WAY = "way";
    static final String PARCEL = "parcel";
    static final String PAPER = "paper-";
    static final String NAME = "name-";
    static final String WHY = "why-";

    private static final int LONGEST_NUMBER = 5;
    private static final Pattern GROUPING = Pattern.compile("[\\s\\p{Z}.,]+");
    private static final Pattern FULL_STOP = Pattern.compile("\\.\\s*$");
    private static final Pattern AMOUNT_FORM = Pattern.compile("[0-9]{1,15}");

    public MoveForm {
        sent = Map.copyOf(sent);
    }

    Optional<Verb> verb() {
        return Arrays.stream(Verb.values())
                .filter(verb -> verb.key().equals(sent.get("verb")))
                .findFirst();
    }

    /** What was typed into a field, or what stands there before anybody types. */
    public String typed(String field, String otherwise) {
        return sent.getOrDefault(field, otherwise);
    }

    public boolean ticked(String field) {
        return sent.containsKey(field);
    }

    /** What was written, for showing it again where its form is no longer offered. */
    public List<String> written() {
        return verb().stream()
                .flatMap(verb -> Stream.of(NOTE, WORDING).map(name -> typed(Offer.field(verb, name), "")))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    Errand errand(Verb verb, Actor by, DossierId dossier) {
        return new Errand(by, dossier, number(sent.getOrDefault("seen", "")), note(verb));
    }

    Given given(Verb verb) {
        return new Given(
                typed(Offer.field(verb, WORDING), ""),
                agency(typed(Offer.field(verb, TO), "")),
                number(typed(Offer.field(verb, STEP), "")),
                amount(typed(Offer.field(verb, AMOUNT), "")),
                Math.max(0, number(typed(Offer.field(verb, DAYS), ""))),
                marked(verb).map(place -> new Mark(place, why(verb, place))).toList(),
                asker(verb),
                handover(verb));
    }

    private Optional<Handover> handover(Verb verb) {
        return ReturnWay.of(typed(Offer.field(verb, WAY), ""))
                .map(way -> new Handover(way, asker(verb), typed(Offer.field(verb, PARCEL), "")));
    }

    private Optional<Asker> asker(Verb verb) {
        return Arrays.stream(Asker.Kind.values())
                .filter(kind -> kind.key().equals(typed(Offer.field(verb, ASKER), "")))
                .findFirst()
                .map(kind -> new Asker(
                        kind, typed(Offer.field(verb, ASKER_NAME), ""), typed(Offer.field(verb, ASKER_PAPER), "")));
    }

    /** Everything that was marked by its name and what is wrong with it, and what was written about all of it. */
    private String note(Verb verb) {
        return Stream.concat(
                        marked(verb).map(place -> named(verb, place)), Stream.of(typed(Offer.field(verb, NOTE), "")))
                .filter(part -> !part.isEmpty())
                .reduce((said, next) -> FULL_STOP.matcher(said).replaceFirst("") + "; " + next)
                .orElse("");
    }

    /** The places of papers that were ticked as missing, and of papers and answers with something written about them. */
    private Stream<String> marked(Verb verb) {
        var ticked = Offer.field(verb, PAPER);
        var written = Offer.field(verb, WHY);
        return sent.keySet().stream()
                .flatMap(name -> {
                    if (name.startsWith(ticked)) {
                        return Stream.of(name.substring(ticked.length() - PAPER.length()));
                    }
                    var isWritten = name.startsWith(written) && !typed(name, "").isBlank();
                    return isWritten ? Stream.of(name.substring(written.length())) : Stream.<String>empty();
                })
                .filter(Mark::isPlace)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private String named(Verb verb, String place) {
        var name = typed(Offer.field(verb, place), typed(Offer.field(verb, NAME + place), ""));
        return Stream.of(name, why(verb, place)).filter(part -> !part.isBlank()).collect(Collectors.joining(": "));
    }

    private String why(Verb verb, String place) {
        return typed(Offer.field(verb, WHY + place), "");
    }

    private static int number(String text) {
        return text.matches("[0-9]+") && text.length() <= LONGEST_NUMBER ? Integer.parseInt(text) : Given.NOWHERE;
    }

    /** 1.200.000, with or without its points; 0 where it is no amount. */
    private static long amount(String text) {
        var digits = GROUPING.matcher(text).replaceAll("");
        return AMOUNT_FORM.matcher(digits).matches() ? Long.parseLong(digits) : 0;
    }

    private static Optional<AgencyId> agency(String text) {
        try {
            return Optional.of(new AgencyId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
