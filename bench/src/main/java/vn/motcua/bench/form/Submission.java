package vn.motcua.bench.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.motcua.bench.form.Blank.Leaf;
import vn.motcua.bench.form.Invented.Mood;

/**
 * Một lần nộp, from beginning a draft to filing it or giving it up: steps repeated, left out and taken out of turn, on two
 * devices of which one may be behind the other. After each answer the draft is read and held against what was acknowledged.
 */
final class Submission {
    private static final Pattern DRAFT = Pattern.compile("/drafts/([0-9a-f-]{36})");
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int SEE_OTHER = 303;
    private static final int PERCENT = 100;

    /** As often as each comes. */
    private static final List<Mood> MOODS =
            List.of(Mood.CAREFUL, Mood.CAREFUL, Mood.CAREFUL, Mood.RIGHT, Mood.WRONG, Mood.HOSTILE);

    private static final List<String> NONSENSE = List.of(
            "{",
            "[]",
            "null",
            "{\"page\":7}",
            "{\"page\":null,\"answers\":null}",
            "{\"page\":\"../../x\",\"answers\":{\"a\":null}}",
            "{\"answers\":{\"a\":{\"b\":1}}}",
            "{\"situation\":-1}",
            "{\"situation\":2147483648}",
            "{\"page\":\"applicant\",\"answers\":{\"applicant-name\":\"\\ud800\"}}",
            "{\"page\":\"applicant\",\"answers\":{\"applicant-name\":\"\\u0000\"}}");

    private final Somebody somebody;
    private final Blank blank;
    private final Random random;
    private final Invented invented;
    private final Toll toll;
    private final String name;
    private String draft = "";
    private Kept kept = new Kept(0, new TreeMap<>());

    /** @param seed what makes it what it is */
    Submission(Somebody somebody, List<Blank> blanks, int seed, Toll toll) {
        this.somebody = somebody;
        this.random = new Random(seed);
        this.invented = new Invented(random);
        this.blank = invented.one(blanks);
        this.toll = toll;
        this.name = "submission " + seed + " of " + blank.procedure();
    }

    void live() throws IOException, InterruptedException {
        if (!begins()) {
            toll.notOffered.incrementAndGet();
            return;
        }
        if (blank.situations() > 0) {
            heard(somebody.calls().settle(draft, kept.edition(), random.nextInt(blank.situations())));
            look();
        }
        var mood = invented.one(MOODS);
        for (var leaf : turns(mood)) {
            step(leaf, mood);
        }
        if (mood == Mood.HOSTILE) {
            trouble();
        }
        ends(mood);
    }

    private boolean begins() throws IOException, InterruptedException {
        var device = invented.one(somebody.devices());
        var answer = heard(device.begin(blank.procedure(), invented.one(blank.offices())));
        var named = DRAFT.matcher(answer.location());
        if (device == somebody.calls() && answer.status() == OK) {
            draft = answer.json().get("id").asString();
        } else if (named.find()) {
            draft = named.group(1);
        } else {
            return false;
        }
        var read = heard(somebody.calls().read(draft));
        var now = Kept.of(read.json());
        kept = somebody.drafts().getOrDefault(draft, now);
        insist(now, "when it was taken up again");
        return true;
    }

    /** Pages in order, some of them left out, twice or out of turn. */
    private List<Leaf> turns(Mood mood) {
        var turns = new ArrayList<Leaf>();
        for (var leaf : blank.leaves()) {
            if (mood == Mood.CAREFUL || !by(10)) {
                turns.add(leaf);
            }
            if (by(10)) {
                turns.add(random.nextInt(turns.size() + 1), leaf);
            }
        }
        return turns;
    }

    private void step(Leaf leaf, Mood mood) throws IOException, InterruptedException {
        var device = invented.one(somebody.devices());
        var item = leaf.isRepeated() ? 1 + random.nextInt(Math.min(leaf.most(), kept.count(leaf) + 1)) : 0;
        if (device == somebody.pages() && by(50)) {
            heard(somebody.pages().see(path(leaf, item)));
        }
        var typed = invented.answers(leaf, mood);
        var behind = by(10) && kept.edition() > 0;
        var answer = heard(device.save(draft, leaf, item, kept.edition() - (behind ? 1 : 0), typed));
        if (behind) {
            toll.disputes.incrementAndGet();
        } else if (device.isKept(answer)) {
            toll.saved.incrementAndGet();
            kept = after(device, leaf, item, typed);
        } else if (answer.status() != OK) {
            // Nothing was said of keeping it: either is right.
            kept = now();
            return;
        }
        look();
        if (by(5)) {
            tapsTwice(device, leaf, item, typed);
        }
    }

    /** It was kept already, and is neither kept again nor lost. */
    private void tapsTwice(Device device, Leaf leaf, int item, Map<String, String> typed)
            throws IOException, InterruptedException {
        heard(device.save(draft, leaf, item, kept.edition() - 1, typed));
        look();
    }

    private Kept after(Device device, Leaf leaf, int item, Map<String, String> typed) {
        if (!leaf.isRepeated()) {
            return kept.with(leaf, typed);
        }
        if (device == somebody.pages()) {
            return kept.withItem(leaf, item, typed);
        }
        return kept.withItems(leaf, new TreeMap<>(Map.of(1, Kept.cleaned(leaf, typed))));
    }

    private String path(Leaf leaf, int item) {
        return "/drafts/" + draft + "/pages/" + leaf.id() + (item > 0 ? "/items/" + item : "");
    }

    /** What no device of ours would send. */
    private void trouble() throws IOException, InterruptedException {
        heard(somebody.calls().change(draft, kept.edition(), invented.one(NONSENSE)));
        heard(somebody.pages().post("/drafts/" + draft + "/pages/%00", Map.of("edits", "99999999999")));
        heard(somebody.pages().post("/drafts/" + draft + "/case", Map.of("case", "999")));
        heard(somebody.pages().see("/drafts/" + draft + "/pages/applicant/items/99"));
        kept = now();
    }

    private void ends(Mood mood) throws IOException, InterruptedException {
        if (mood == Mood.CAREFUL) {
            attach();
        }
        heard(somebody.pages().see("/drafts/" + draft + "/check"));
        var device = invented.one(somebody.devices());
        var answer = heard(device.file(draft));
        if (device.isFiled(answer)) {
            filed(answer);
        } else if (by(30)) {
            look();
            heard(somebody.calls().drop(draft));
            somebody.drafts().remove(draft);
        } else {
            look();
            somebody.drafts().put(draft, kept);
        }
    }

    private void attach() throws IOException, InterruptedException {
        var situation =
                heard(somebody.calls().read(draft)).json().get("situation").asInt();
        for (var paper : blank.papers(situation)) {
            heard(somebody.calls().attach(draft, paper));
        }
    }

    private void filed(Heard answer) throws IOException, InterruptedException {
        toll.filed.incrementAndGet();
        somebody.drafts().remove(draft);
        var found = answer.status() == CREATED
                ? somebody.calls().get(answer.location())
                : somebody.pages().see(answer.location());
        // What became several dossiers has a receipt for all of them, to which one is led.
        var last = heard(found).status() == SEE_OTHER ? heard(somebody.pages().see(found.location())) : found;
        if (last.status() != OK) {
            toll.lost(name + ": filed, and not found: " + last.status());
        }
    }

    private void look() throws IOException, InterruptedException {
        insist(now(), "of draft " + draft);
    }

    private Kept now() throws IOException, InterruptedException {
        var read = heard(somebody.calls().read(draft));
        if (read.status() != OK) {
            toll.lost(name + ": the draft is gone: " + read.status());
            return kept;
        }
        return Kept.of(read.json());
    }

    private void insist(Kept now, String when) {
        if (!now.answers().equals(kept.answers())) {
            toll.lost(name + " " + when + ": acknowledged / read " + kept.difference(now));
        }
        kept = now;
    }

    private Heard heard(Heard answer) {
        return toll.heard(name, answer);
    }

    private boolean by(int percent) {
        return random.nextInt(PERCENT) < percent;
    }
}
