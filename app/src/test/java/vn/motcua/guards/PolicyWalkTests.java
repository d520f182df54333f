package vn.motcua.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.guards.Walker.Field;
import vn.motcua.guards.Walker.Whose;
import vn.motcua.identity.model.PolicyTable;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Assurance;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;
import vn.motcua.shared.Trust;

/**
 * Every act × every kind of person × own, neighbour's, superior's and subordinate's record, one's own and others', real and
 * made for practice: what the
 * program decides is compared with the page that officials read, by a reading of that page that shares no line with the
 * program's.
 */
class PolicyWalkTests {

    /** Dòng of the page. */
    private record Row(
            String action, String who, Set<Assurance> little, Set<Role> roles, Set<Trust> trusts, String inPractice) {
        private static Row toSee(String who, Set<Role> roles, Set<Trust> trusts) {
            return new Row("desk.see", who, Set.of(), roles, trusts, "no");
        }
    }

    @Test
    void whatIsDecidedIsWhatThePageSays() {
        var rows = page(Checkout.text(Checkout.DOCS.resolve("generated/policy.md")));
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(Checkout.text(Checkout.DOCS.resolve("generated/policy.md")))
                .contains("A post may be limited to fields of work");
        assertThat(differences(RightsPages.rules(), rows)).isEmpty();
    }

    @Test
    void whoeverAuditsReadsAndChangesNothing() {
        var theirs = RightsPages.rules().stream()
                .filter(rule -> rule.roles().contains(Role.AUDITOR))
                .map(Rule::action)
                .toList();
        assertThat(theirs)
                .containsExactlyInAnyOrder(
                        "identity.enter-desk",
                        "desk.show",
                        "calendar.see-promises",
                        "identity.enter-administration",
                        "identity.read-journal",
                        "identity.export-journal",
                        "identity.verify-journal",
                        "identity.list-emergencies",
                        "identity.list-lendings",
                        "identity.read-policy");
    }

    @Test
    void aRuleThatWasWidenedWithoutItsPageIsCaught() {
        var rows = List.of(Row.toSee("at the record's agency", Set.of(Role.LEADER), Set.of()));
        assertThat(differences(List.of(Rule.atAgency("desk.see", Role.LEADER)), rows))
                .isEmpty();
        assertThat(differences(List.of(Rule.beneath("desk.see", Role.LEADER)), rows))
                .contains("desk.see by leader at a subordinate agency: allowed, and the page says no")
                .noneMatch(difference -> difference.contains("superior") || difference.contains("neighbour"));
        assertThat(differences(List.of(Rule.anywhere("desk.see", Role.LEADER)), rows))
                .contains("desk.see by leader at a neighbour agency: allowed, and the page says no");
        assertThat(differences(List.of(Rule.atAgency("desk.see", Role.LEADER, Role.CASHIER)), rows))
                .contains("desk.see by cashier at their own agency: allowed, and the page says no");
        assertThat(differences(List.of(Rule.owner("desk.see")), rows))
                .contains(
                        "desk.see by citizen at their own agency: allowed, and the page says no",
                        "desk.see by leader at their own agency: refused, and the page says yes");
        assertThat(differences(List.of(Rule.anyone("desk.hear")), rows))
                .containsExactly("desk.hear stands on no page", "desk.see is no act");
    }

    @Test
    void aRuleThatWasOpenedToTraineesWithoutItsPageIsCaught() {
        var rows = List.of(Row.toSee("at the record's agency", Set.of(Role.LEADER), Set.of()));
        assertThat(differences(List.of(Rule.atAgency("desk.see", Role.LEADER).alsoInPractice()), rows))
                .containsExactly(
                        "desk.see by practising leader at their own agency: allowed, and the page says no",
                        "desk.see by practising deputy of leader at their own agency: allowed, and the page says no");
    }

    @Test
    void aTrustThatOpensMoreThanItsPageSaysIsCaught() {
        var rows = List.of(Row.toSee("who acts for that person, entrusted with it", Set.of(), Set.of(Trust.SEE)));
        assertThat(differences(List.of(Rule.entrusted("desk.see", Trust.SEE)), rows))
                .isEmpty();
        assertThat(differences(List.of(Rule.entrusted("desk.see", Trust.FILL)), rows))
                .contains(
                        "desk.see by citizen entrusted to fill at their own agency: allowed, and the page says no",
                        "desk.see by citizen entrusted to see at their own agency: refused, and the page says yes");
    }

    @Test
    void anEmergencyOpensWhatThePageSaysAndNothingElse() {
        var table = new PolicyTable(RightsPages.rules());
        var rows = page(Checkout.text(Checkout.DOCS.resolve("generated/policy.md")));
        assertThat(table.actions())
                .allSatisfy(action -> assertThat(Walker.all()).allSatisfy(walker -> {
                    var other = Concerning.nothing().in(Field.OTHER.named());
                    var expected = rows.stream()
                            .filter(row ->
                                    row.action().equals(action) && row.who().endsWith("emergency declared"))
                            .anyMatch(row -> !walker.actor().practises() && holds(row, walker, Field.OTHER));
                    assertThat(
                                    table.inEmergency(walker.actor(), action, other, Walker.TODAY)
                                                    .decision()
                                            instanceof Decision.Allowed)
                            .as("%s by %s", action, walker.name())
                            .isEqualTo(expected);
                }));
    }

    private static List<String> differences(List<Rule> rules, List<Row> rows) {
        var table = new PolicyTable(rules);
        var byAction = rows.stream().collect(Collectors.groupingBy(Row::action));
        var found = new ArrayList<String>();
        for (var action : table.actions()) {
            var said = byAction.remove(action);
            if (said == null) {
                found.add(action + " stands on no page");
            } else {
                Walker.all().forEach(walker -> compare(table, action, said, walker, found));
            }
        }
        byAction.keySet().stream().sorted().forEach(action -> found.add(action + " is no act"));
        return found.stream().distinct().toList();
    }

    private static void compare(PolicyTable table, String action, List<Row> said, Walker walker, List<String> found) {
        for (var whose : Whose.values()) {
            for (var owner : Walker.OWNERS) {
                for (var field : Field.values()) {
                    var what = new Concerning(
                                    Optional.of(new UUID(0, 8)), Optional.of(whose.agency()), Optional.of(owner))
                            .in(field.named());
                    compare(table, action, said, walker, new Place(whose, owner, field, what), found);
                    compare(table, action, said, walker, new Place(whose, owner, field, what.inPractice(true)), found);
                }
            }
        }
    }

    /** Chỗ đứng of a record. */
    private record Place(Whose whose, PersonId owner, Field field, Concerning what) {}

    private static void compare(
            PolicyTable table, String action, List<Row> said, Walker walker, Place place, List<String> found) {
        var verdict = table.decide(walker.actor(), action, place.what(), walker.circumstances());
        var allowed = verdict.decision() instanceof Decision.Allowed;
        var expected = said.stream()
                .anyMatch(row -> saysOfWorlds(row, walker, place.what().practice())
                        && says(row, walker, place.whose(), place.owner(), place.field()));
        if (allowed != expected) {
            found.add(difference(action, walker, place.whose(), allowed));
        }
    }

    private static String difference(String action, Walker walker, Whose whose, boolean allowed) {
        return "%s by %s at %s agency: %s, and the page says %s"
                .formatted(
                        action, walker.name(), whose.words(), allowed ? "allowed" : "refused", allowed ? "no" : "yes");
    }

    /** The page's word on fields: a post that is limited does not count for records of others. */
    private static boolean holds(Row row, Walker walker, Field field) {
        return walker.roles().stream().anyMatch(row.roles()::contains) && !(walker.limited() && field == Field.OTHER);
    }

    /** What the page says of those who practise; nobody else touches what was made for practice but to read what all may. */
    private static boolean saysOfWorlds(Row row, Walker walker, boolean practice) {
        if (!walker.actor().practises()) {
            return !practice || row.who().equals("anybody");
        }
        return switch (row.inPractice()) {
            case "yes" -> true;
            case "on records of practice" -> practice;
            case "no" -> false;
            default -> throw new IllegalStateException("the page says " + row.inPractice());
        };
    }

    /** The page in words: who is signed in and how, whose record it is, which role is held there or anywhere. */
    private static boolean says(Row row, Walker walker, Whose whose, PersonId owner, Field field) {
        if (!walker.proves(row.little()) && !row.who().equals("anybody")) {
            return false;
        }
        var holds = holds(row, walker, field);
        return switch (row.who()) {
            case "anybody" -> true;
            case "anybody signed in" -> walker.actor() instanceof Actor.SignedIn;
            case "the person it is about" -> walker.isThemselves() && owner.equals(Walker.SELF);
            case "who acts for that person, entrusted with it" ->
                owner.equals(Walker.OTHER) && walker.trusts().stream().anyMatch(row.trusts()::contains);
            case "at the record's agency" -> holds && whose == Whose.OWN;
            case "at the record's agency or one above it" ->
                holds && (whose == Whose.OWN || whose == Whose.SUBORDINATE);
            case "at any agency" -> holds;
            // Nobody here has declared one: emergencies have a walk of their own.
            case "at any agency, in an emergency declared" -> false;
            default -> throw new IllegalStateException("the page says " + row.who());
        };
    }

    private static List<Row> page(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" \\| ", -1))
                .map(cells -> new Row(
                        cells[0].replaceAll("[|` ]", ""),
                        cells[1].split(" / ", -1)[0],
                        little(cells[1]),
                        roles(cells[2]),
                        trusts(cells[2]),
                        cells[3].split(" / ", -1)[0]))
                .toList();
    }

    /** The weaker ways in that the page names. */
    private static Set<Assurance> little(String cell) {
        return Stream.of(
                        cell.contains("even by a link") ? Stream.of(Assurance.LINK) : Stream.<Assurance>empty(),
                        cell.contains("even by a code") ? Stream.of(Assurance.PHONE) : Stream.<Assurance>empty())
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Role> roles(String cell) {
        return cell.startsWith("every role")
                ? Set.of(Role.values())
                : Arrays.stream(Role.values())
                        .filter(role ->
                                Stream.of(cell.split("; ", -1)).anyMatch(each -> each.endsWith(role.vietnamese())))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Trust> trusts(String cell) {
        return cell.startsWith("`") ? Set.of(Trust.valueOf(cell.replace("`", "").toUpperCase(Locale.ROOT))) : Set.of();
    }
}
