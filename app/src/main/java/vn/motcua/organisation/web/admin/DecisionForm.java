package vn.motcua.organisation.web.admin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.UnitType;
import vn.motcua.organisation.model.Deed;
import vn.motcua.organisation.model.Deed.Draft;
import vn.motcua.organisation.model.Deed.Into;
import vn.motcua.organisation.model.Deed.Part;
import vn.motcua.organisation.model.Deed.Piece;
import vn.motcua.organisation.usecase.DecideUnits.Order;
import vn.motcua.organisation.web.Sent;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/** Đọc biểu mẫu quyết định: what was typed becomes an order, or a list of what must be corrected. */
final class DecisionForm {
    static final List<String> KINDS =
            List.of("found", "merge", "split", "rename", "change-type", "move", "abolish", "succeed");
    private static final int LONGEST = 300;
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*%");
    private static final Pattern FRACTION = Pattern.compile("[01](?:[.,]\\d{1,8})?");

    private final Sent sent;
    private final Gazetteer known;
    private final Words words;
    private final List<Problem> problems = new ArrayList<>();

    DecisionForm(Sent sent, Gazetteer known, Words words) {
        this.sent = sent;
        this.known = known;
        this.words = words;
    }

    Problems problems() {
        return new Problems(problems);
    }

    Optional<Order> order() {
        var from = sent.day("from");
        if (from.isEmpty()) {
            wrong("from", sent.has("from") ? "organisation.form.unreadable" : "organisation.form.missing");
            return Optional.empty();
        }
        var id = sent.read("id", UUID::fromString);
        var source = text("source");
        var deed = deed(from.get());
        return problems.isEmpty() && id.isPresent()
                ? deed.map(done -> new Order(id.get(), done, from.get(), source))
                : Optional.empty();
    }

    private Optional<Deed> deed(LocalDate from) {
        return switch (sent.of("kind")) {
            case "found" -> draft("code", "name", from).map(Deed.Found::new);
            case "merge" -> merge(from);
            case "split" -> unit(from).map(unit -> new Deed.Split(unit.id(), pieces(unit)));
            case "rename" -> unit(from).flatMap(this::rename);
            case "change-type" -> unit(from).flatMap(this::changeType);
            case "move" -> unit(from).flatMap(unit -> parent(from).map(parent -> new Deed.Move(unit.id(), parent)));
            case "abolish" -> unit(from).map(unit -> new Deed.Abolish(unit.id(), heirs(from)));
            case "succeed" -> unit(from).map(unit -> new Deed.Succeed(unit.id(), needed(heirs(from))));
            default -> {
                wrong("kind", "organisation.form.missing");
                yield Optional.empty();
            }
        };
    }

    /** The unit as it stood on the eve: what the code means afterwards is another question. */
    private Optional<Unit> unit(LocalDate from) {
        var unit = known.bearing(sent.of("code"), from.minusDays(1));
        if (unit.isEmpty()) {
            wrong("code", "organisation.form.no-such-unit");
        }
        return unit;
    }

    private Optional<UnitId> parent(LocalDate from) {
        var parent = known.bearing(sent.of("parent"), from).map(Unit::id);
        if (parent.isEmpty()) {
            wrong("parent", "organisation.form.no-such-unit");
        }
        return parent;
    }

    private Optional<Deed> rename(Unit unit) {
        var name = text("name");
        if (!name.isEmpty() && !unit.type().begins(name)) {
            problems.add(new Problem(
                    "name",
                    words.say("organisation.form.name-keeps-type", unit.type().vietnamese())));
        }
        return problems.isEmpty()
                ? Optional.of(new Deed.Rename(unit.id(), named(unit.type(), name)))
                : Optional.empty();
    }

    private Optional<Deed> changeType(Unit unit) {
        return type(unit.level(), "name")
                .map(type -> new Deed.ChangeType(unit.id(), type, named(type, sent.of("name"))));
    }

    private Optional<UnitType> type(UnitLevel level, String field) {
        var type = UnitType.ofName(level, text(field));
        if (type.isEmpty() && sent.has(field)) {
            wrong(field, "organisation.form.name-without-type");
        }
        return type;
    }

    private Optional<Deed> merge(LocalDate from) {
        var units = new ArrayList<UnitId>();
        for (var code : sent.of("codes").split("[\\s,;]+")) {
            known.bearing(code, from.minusDays(1))
                    .map(Unit::id)
                    .ifPresentOrElse(
                            units::add,
                            () -> problems.add(
                                    new Problem("codes", words.say("organisation.form.no-such-unit-code", code))));
        }
        if (units.size() < 2 && problems.isEmpty()) {
            wrong("codes", "organisation.form.two-units");
        }
        if (!sent.has("name")) {
            var into = known.bearing(sent.of("code"), from.minusDays(1)).map(Unit::id);
            if (into.isEmpty()) {
                wrong("code", "organisation.form.no-such-unit");
            }
            // The one that goes on is among those that come together; it does not end.
            return into.map(unit -> new Deed.Merge(
                    units.stream().filter(each -> !each.equals(unit)).toList(), new Into.Existing(unit)));
        }
        return draft("code", "name", from).map(draft -> new Deed.Merge(units, new Into.New(draft)));
    }

    private Optional<Draft> draft(String codeField, String nameField, LocalDate from) {
        var code = text(codeField);
        var level = UnitLevel.ofCode(code);
        if (level.isEmpty()) {
            wrong(codeField, "organisation.form.code-malformed");
            return Optional.empty();
        }
        var type = type(level.get(), nameField);
        var parent = level.get() == UnitLevel.PROVINCE ? Optional.<UnitId>empty() : parent(from);
        return problems.isEmpty()
                ? type.map(found -> new Draft(code, found, named(found, sent.of(nameField)), parent))
                : Optional.empty();
    }

    private Bilingual named(UnitType type, String name) {
        var english = sent.of("name-en");
        return new Bilingual(name, english.isEmpty() ? type.plainName(name) : english);
    }

    /** One piece a line: code; name; share. */
    private List<Piece> pieces(Unit unit) {
        var pieces = new ArrayList<Piece>();
        for (var cells : lines("pieces")) {
            var name = cells.size() > 1 ? cells.get(1) : "";
            var type = UnitType.ofName(unit.level(), name);
            if (type.isEmpty() || !unit.level().fits(cells.getFirst())) {
                problems.add(new Problem("pieces", words.say("organisation.form.line", String.join("; ", cells))));
            } else {
                var names = new Bilingual(name, type.get().plainName(name));
                pieces.add(new Piece(
                        new Draft(cells.getFirst(), type.get(), names, unit.parent()), share("pieces", cells, 2)));
            }
        }
        return needed("pieces", pieces);
    }

    /** One heir a line: code; share. */
    private List<Part> heirs(LocalDate from) {
        var heirs = new ArrayList<Part>();
        for (var cells : lines("heirs")) {
            known.bearing(cells.getFirst(), from)
                    .ifPresentOrElse(
                            unit -> heirs.add(new Part(unit.id(), share("heirs", cells, 1))),
                            () -> problems.add(new Problem(
                                    "heirs", words.say("organisation.form.no-such-unit-code", cells.getFirst()))));
        }
        return heirs;
    }

    private List<Part> needed(List<Part> heirs) {
        return needed("heirs", heirs);
    }

    private <T> List<T> needed(String field, List<T> lines) {
        if (lines.isEmpty() && problems.isEmpty()) {
            wrong(field, "organisation.form.missing");
        }
        return lines;
    }

    private List<List<String>> lines(String field) {
        return sent.raw(field)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split(";")).map(String::strip).toList())
                .toList();
    }

    /** A fraction or a percentage; nothing where nobody has said. */
    private Optional<BigDecimal> share(String field, List<String> cells, int place) {
        var written = place < cells.size() ? cells.get(place) : "";
        var percent = PERCENT.matcher(written);
        if (percent.matches()) {
            return Optional.of(new BigDecimal(percent.group(1).replace(',', '.'))
                    .movePointLeft(2)
                    .stripTrailingZeros());
        }
        if (FRACTION.matcher(written).matches()) {
            return Optional.of(new BigDecimal(written.replace(',', '.')).stripTrailingZeros());
        }
        if (!written.isEmpty()) {
            problems.add(new Problem(field, words.say("organisation.form.share-unreadable", written)));
        }
        return Optional.empty();
    }

    private String text(String field) {
        var text = sent.of(field);
        if (text.isEmpty()) {
            wrong(field, "organisation.form.missing");
        } else if (text.length() > LONGEST) {
            wrong(field, "organisation.form.too-long");
        }
        return text;
    }

    private void wrong(String field, String key) {
        problems.add(new Problem(field, words.say(key)));
    }
}
