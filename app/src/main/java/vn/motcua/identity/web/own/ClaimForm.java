package vn.motcua.identity.web.own;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.motcua.identity.model.Claim;
import vn.motcua.identity.model.Ground;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.CitizenId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Text;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;

/** Điều đã gõ về người được làm thay: who they are, and by what paper. Its id is made with the form. */
public record ClaimForm(Map<String, String> fields) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PROOF = 300;

    public ClaimForm {
        fields = Map.copyOf(fields);
    }

    static ClaimForm blank() {
        return new ClaimForm(Map.of("id", UUID.randomUUID().toString()));
    }

    public String of(String name) {
        return Text.clean(fields.getOrDefault(name, ""));
    }

    static List<Ground> grounds() {
        return Claim.GROUNDS.stream().sorted().toList();
    }

    /** Who is named, and by what paper: what a claim and a helper's wish have in common. */
    List<Problem> named(Page page) {
        var found = new ArrayList<Problem>();
        if (!ID.matcher(of("id")).matches()) {
            found.add(new Problem("", page.say("identity.form.id.missing")));
        }
        if (Text.fold(of("name")).isEmpty() || of("name").length() > LONGEST_NAME) {
            found.add(new Problem("name", page.say("identity.mandates.name.missing")));
        }
        if (CitizenId.parse(of("citizen-id")).isEmpty()) {
            found.add(new Problem("citizen-id", page.say("identity.form.citizen-id.unreadable")));
        }
        if (of("proof").isEmpty() || of("proof").length() > LONGEST_PROOF) {
            found.add(new Problem("proof", page.say("identity.claims.proof.missing", LONGEST_PROOF)));
        }
        return found;
    }

    Problems problems(List<Agency> offices, LocalDate today, Page page) {
        var found = new ArrayList<>(named(page));
        if (ground().isEmpty()) {
            found.add(new Problem("ground", page.say("identity.claims.ground.missing")));
        }
        if (isParents() && until().filter(today::isBefore).isEmpty()) {
            found.add(new Problem("birthday", page.say("identity.claims.birthday.unreadable", Claim.OF_AGE)));
        }
        if (!isParents()
                && !of("until").isEmpty()
                && until().filter(today::isBefore).isEmpty()) {
            found.add(new Problem("until", page.say("identity.claims.until.unreadable")));
        }
        if (office(offices).isEmpty()) {
            found.add(new Problem("office", page.say("identity.claims.office.missing")));
        }
        return new Problems(found);
    }

    /** What is said, once there are no problems. */
    Claim claim(PersonId agent, List<Agency> offices, Instant now) {
        return new Claim(
                id(),
                agent,
                ground().orElseThrow(),
                principal(),
                until(),
                of("proof"),
                office(offices).orElseThrow().id(),
                now);
    }

    UUID id() {
        return UUID.fromString(of("id"));
    }

    Claim.Principal principal() {
        return new Claim.Principal(of("name"), CitizenId.parse(of("citizen-id")).orElseThrow());
    }

    /** A parent's right ends by itself on the day the child comes of age. */
    private Optional<LocalDate> until() {
        return isParents()
                ? day("birthday").map(birthday -> birthday.plusYears(Claim.OF_AGE))
                : day("until").map(last -> last.plusDays(1));
    }

    private boolean isParents() {
        return ground().equals(Optional.of(Ground.PARENT));
    }

    private Optional<Ground> ground() {
        return grounds().stream()
                .filter(ground -> ground.key().equals(of("ground")))
                .findFirst();
    }

    private Optional<Agency> office(List<Agency> offices) {
        return offices.stream()
                .filter(office -> office.code().equals(of("office")))
                .findFirst();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return of(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(of(name)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
