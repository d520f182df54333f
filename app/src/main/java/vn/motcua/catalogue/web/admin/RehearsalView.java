package vn.motcua.catalogue.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.catalogue.model.Rehearsal;
import vn.motcua.catalogue.model.Rehearsal.Aspect;
import vn.motcua.catalogue.model.Rehearsal.Changed;
import vn.motcua.catalogue.model.Treatment;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.ui.Words;

/** Trang diễn tập: how many change, and the first of them one by one. */
public record RehearsalView(Rehearsal rehearsal, Words words) {
    private static final int MOST_SHOWN = 25;

    public List<Changed> shown() {
        return rehearsal.changed().stream().limit(MOST_SHOWN).toList();
    }

    public boolean cut() {
        return rehearsal.changed().size() > MOST_SHOWN;
    }

    public String heading(Changed changed) {
        return words.say(
                "catalogue.rehearsal.dossier",
                changed.dossier().reference(),
                new Spoken(words).channel(changed.dossier().channel()));
    }

    /** What changes for one dossier, a sentence for each respect. */
    public List<String> sentences(Changed changed) {
        var sentences = new ArrayList<String>();
        for (var aspect : Aspect.values()) {
            if (changed.aspects().contains(aspect)) {
                sentences.add(sentence(aspect, changed.before(), changed.after()));
            }
        }
        return sentences;
    }

    private String sentence(Aspect aspect, Treatment before, Treatment after) {
        return switch (aspect) {
            case TAKEN ->
                words.say(after.taken() ? "catalogue.rehearsal.now-taken" : "catalogue.rehearsal.no-longer-taken");
            case PATH ->
                words.say(
                        "catalogue.rehearsal.path-changes",
                        before.path().size(),
                        after.path().size());
            case DEADLINE -> words.say("catalogue.rehearsal.deadline-changes", due(before), due(after));
            case FEE -> words.say("catalogue.rehearsal.fee-changes", fee(before), fee(after));
            case PAPERS ->
                words.say(
                        "catalogue.rehearsal.papers-change",
                        said(without(after.papers(), before.papers())),
                        said(without(before.papers(), after.papers())));
        };
    }

    private String due(Treatment treatment) {
        return treatment.due().map(words::moment).orElseGet(() -> words.say("catalogue.limit.unknown"));
    }

    private String fee(Treatment treatment) {
        return treatment.fee().map(fee -> words.dong(fee.dong())).orElseGet(() -> words.say("catalogue.fee.unknown"));
    }

    private String said(Set<String> papers) {
        return Optional.of(String.join("; ", papers))
                .filter(names -> !names.isEmpty())
                .orElseGet(() -> words.say("catalogue.difference.nothing"));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
