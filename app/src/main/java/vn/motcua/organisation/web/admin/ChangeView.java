package vn.motcua.organisation.web.admin;

import java.util.HashSet;
import java.util.List;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.model.Change;
import vn.motcua.organisation.usecase.DecideUnits.Outcome.Previewed;
import vn.motcua.organisation.usecase.Echo;
import vn.motcua.organisation.web.Said;
import vn.motcua.ui.Words;

/**
 * Xem trước: what a decision would end, begin and hand on, in words.
 *
 * @param incomparable whether a share is unknown, so that figures cannot be told by the new units
 */
public record ChangeView(
        List<String> ending, List<Line> beginning, List<Line> handedOn, boolean incomparable, List<Line> rooms) {

    /** Một dòng. */
    public record Line(String what, String detail) {}

    static ChangeView of(Previewed previewed, Gazetteer known, Words words) {
        var change = previewed.change();
        var after = change.after(known);
        var ending = new HashSet<>(change.endings());
        change.beginnings().forEach(unit -> ending.remove(unit.id()));
        return new ChangeView(
                ending.stream().map(id -> name(id, after, words)).sorted().toList(),
                change.beginnings().stream()
                        .map(unit -> begun(unit, after, words))
                        .toList(),
                change.successions().stream()
                        .map(link -> handedOn(link, after, words))
                        .toList(),
                change.successions().stream().anyMatch(link -> isUnknown(link, change)),
                rooms(previewed.echoes(), words));
    }

    /** What the other rooms say. */
    static List<Line> rooms(List<Echo> echoes, Words words) {
        return echoes.stream()
                .flatMap(echo -> echo.effects().stream())
                .map(effect -> new Line(
                        words.say(effect.messageKey(), effect.count()),
                        words.say("organisation.preview.unclear", effect.unclear())))
                .toList();
    }

    private static boolean isUnknown(Succession link, Change change) {
        return link.share().isEmpty()
                && change.successions().stream()
                                .filter(each -> each.predecessor().equals(link.predecessor()))
                                .count()
                        > 1;
    }

    private static Line begun(Unit unit, Gazetteer after, Words words) {
        var in = unit.parent()
                .map(parent -> name(parent, after, words))
                .orElseGet(() -> words.say("organisation.country"));
        return new Line(Said.name(unit, words) + " (" + unit.code() + ")", in);
    }

    private static Line handedOn(Succession link, Gazetteer after, Words words) {
        return new Line(
                words.say(
                        "organisation.preview.hands-on",
                        name(link.predecessor(), after, words),
                        name(link.successor(), after, words)),
                Said.share(link.share(), words));
    }

    private static String name(UnitId id, Gazetteer after, Words words) {
        var unit = after.life(id).getLast();
        return Said.name(unit, words) + " (" + unit.code() + ")";
    }
}
