package vn.motcua.organisation.web.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Agency.Reception;
import vn.motcua.organisation.AgencyProfile;
import vn.motcua.organisation.Bilingual;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.organisation.model.AgencyDeed;
import vn.motcua.organisation.usecase.DecideAgency.Order;
import vn.motcua.organisation.web.Sent;
import vn.motcua.shared.AgencyId;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Words;

/** Đọc biểu mẫu về cơ quan: what was typed becomes a deed or a profile, or a list of what must be corrected. */
final class AgencyForm {
    private static final int LONGEST = 300;
    private static final List<String> RECEPTION = List.of("address", "phone", "hours", "hours-en");

    private final Sent sent;
    private final Agency agency;
    private final Words words;
    private final List<Problem> problems = new ArrayList<>();

    AgencyForm(Sent sent, Agency agency, Words words) {
        this.sent = sent;
        this.agency = agency;
        this.words = words;
    }

    Problems problems() {
        return new Problems(problems);
    }

    static List<Choice> kinds(Words words) {
        return Arrays.stream(Agency.Kind.values())
                .map(kind -> Choice.of(kind.key(), words.say("organisation.agency.kind." + kind.key())))
                .toList();
    }

    /** What the form begins with. */
    static Sent filled(Agency agency, Optional<String> parentCode, Sent sent) {
        var filled = sent.with("code", agency.code())
                .with("kind", agency.kind().key())
                .with("name", agency.name().vietnamese())
                .with("name-en", agency.name().english())
                .with("parent", parentCode.orElse(""));
        return agency.reception()
                .map(reception -> filled.with("address", reception.address())
                        .with("phone", reception.phone())
                        .with("hours", reception.hours().vietnamese())
                        .with("hours-en", reception.hours().english()))
                .orElse(filled);
    }

    /** What is to be decided; empty, with its problems, if something must be corrected. */
    Optional<Order> order(Agencies agencies) {
        var deed = deed(agencies);
        var from = sent.day("from");
        if (from.isEmpty()) {
            problems.add(new Problem("from", words.say("organisation.day.unreadable")));
        }
        var source = text("source");
        var id = sent.read("id", UUID::fromString);
        return problems.isEmpty() && id.isPresent()
                ? deed.map(done -> new Order(id.get(), done, from.orElseThrow(), source))
                : Optional.empty();
    }

    private Optional<AgencyDeed> deed(Agencies agencies) {
        return switch (sent.of("act")) {
            case "abolish" -> Optional.of(new AgencyDeed.Abolish(agency.id(), codes("heirs", agencies)));
            case "found" -> details(agencies).map(AgencyDeed.Found::new);
            default -> details(agencies).map(AgencyDeed.Amend::new);
        };
    }

    private Optional<Agency> details(Agencies agencies) {
        var kind = Agency.Kind.of(sent.of("kind"));
        if (kind.isEmpty()) {
            problems.add(new Problem("kind", words.say("organisation.form.missing")));
        }
        var name = new Bilingual(text("name"), text("name-en"));
        var code = text("code");
        var parent = agency("parent", agencies);
        var reception = reception();
        return kind.map(known -> new Agency(agency.id(), code, known, name, parent, reception));
    }

    /** What stands in the way, in words. */
    static Problems said(List<String> flaws, Words words) {
        return new Problems(flaws.stream()
                .map(flaw -> new Problem(
                        flaw.equals("code-taken") ? "code" : "", words.say("organisation.agency.flaw." + flaw)))
                .toList());
    }

    /** Where it receives people is told whole or not at all. */
    private Optional<Reception> reception() {
        if (RECEPTION.stream().noneMatch(sent::has)) {
            return Optional.empty();
        }
        return Optional.of(
                new Reception(text("address"), text("phone"), new Bilingual(text("hours"), text("hours-en"))));
    }

    Optional<AgencyProfile> profile(Agencies agencies, Units units, LocalDate today) {
        var fields = sent.raw("fields")
                .lines()
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .distinct()
                .toList();
        if (sent.has("email") && !sent.of("email").matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            problems.add(new Problem("email", words.say("organisation.form.unreadable")));
        }
        if (sent.has("website") && !sent.of("website").matches("https?://\\S+")) {
            problems.add(new Problem("website", words.say("organisation.form.unreadable")));
        }
        var place = units.now().bearing(sent.of("place"), today).map(Unit::id);
        if (sent.has("place") && place.isEmpty()) {
            problems.add(new Problem("place", words.say("organisation.form.no-such-unit-code", sent.of("place"))));
        }
        var host = agency("host", agencies);
        return problems.isEmpty()
                ? Optional.of(new AgencyProfile(fields, sent.text("email"), sent.text("website"), host, place))
                : Optional.empty();
    }

    private Optional<AgencyId> agency(String field, Agencies agencies) {
        var found = sent.text(field).flatMap(agencies::known);
        if (sent.has(field) && found.isEmpty()) {
            problems.add(new Problem(field, words.say("organisation.agency.no-such", sent.of(field))));
        }
        return found;
    }

    private List<AgencyId> codes(String field, Agencies agencies) {
        return Arrays.stream(sent.of(field).split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .flatMap(code -> {
                    var found = agencies.known(code);
                    if (found.isEmpty()) {
                        problems.add(new Problem(field, words.say("organisation.agency.no-such", code)));
                    }
                    return found.stream();
                })
                .toList();
    }

    private String text(String field) {
        var text = sent.of(field);
        if (text.isEmpty()) {
            problems.add(new Problem(field, words.say("organisation.form.missing")));
        } else if (text.length() > LONGEST) {
            problems.add(new Problem(field, words.say("organisation.form.too-long")));
        }
        return text;
    }
}
