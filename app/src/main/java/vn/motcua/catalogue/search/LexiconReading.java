package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.catalogue.search.Lexicon.Problem;
import vn.motcua.catalogue.search.Lexicon.Reason;
import vn.motcua.catalogue.search.Lexicon.Saying;
import vn.motcua.catalogue.search.Lexicon.Topic;
import vn.motcua.catalogue.search.Lexicon.Variant;

/** Đọc từ điển, line by line. */
final class LexiconReading {
    private static final Pattern OR = Pattern.compile("\\|");
    private static final Pattern OR_OUTSIDE = Pattern.compile("\\|(?![^()]*\\))");
    private static final List<List<List<Word>>> NOTHING = List.of(List.of());
    private static final Pattern AND = Pattern.compile("\\+");
    private static final Pattern NEXT = Pattern.compile(";");
    private static final String PERHAPS = "?";
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");

    /** The same few thousand words come tens of thousands of times. */
    private final Map<String, Word> seen = new HashMap<>();

    private final Map<String, List<Word>> spellings = new HashMap<>();
    private final List<List<Word>> fillers = new ArrayList<>();
    private final List<Saying> sayings = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Section section = Section.FILLER;
    private boolean inSection;

    void take(int number, String line) {
        var text = bare(line);
        if (text.startsWith("[")) {
            var headed = Section.headed(text);
            inSection = headed.isPresent();
            section = headed.orElse(section);
            if (!inSection) {
                problems.add(new Problem(number, text, Reason.UNKNOWN_SECTION));
            }
        } else if (!text.isEmpty()) {
            takeEntry(number, text);
        }
    }

    /** Without its remark. */
    static String bare(String line) {
        return COMMENT.matcher(line).replaceFirst("").strip();
    }

    private void takeEntry(int number, String text) {
        if (!inSection) {
            problems.add(new Problem(number, text, Reason.NO_SECTION));
            return;
        }
        var arrow = text.indexOf(section.arrow());
        if (arrow < 0) {
            problems.add(new Problem(number, text, Reason.NO_ARROW));
            return;
        }
        var left = section == Section.FILLER ? text : text.substring(0, arrow);
        var right = section == Section.FILLER
                ? text
                : text.substring(arrow + section.arrow().length());
        if (phrases(left).isEmpty() || (phrases(right).isEmpty() && section != Section.VARIANT)) {
            problems.add(new Problem(number, text, Reason.EMPTY_SIDE));
            return;
        }
        add(left, right);
    }

    private void add(String left, String right) {
        switch (section) {
            case SPELLING ->
                phrases(left).stream()
                        .map(List::getFirst)
                        .forEach(each ->
                                spellings.put(each.text(), phrases(right).getFirst()));
            case FILLER -> fillers.addAll(phrases(left));
            case SAYING -> addSayings(left, right);
            case VARIANT -> variants.add(new Variant(phrases(left), phrases(right), sure(right)));
            case ELSEWHERE -> sayings(left).forEach(parts -> topics.add(new Topic(parts, elsewhere(right))));
        }
    }

    private static Hits.Elsewhere elsewhere(String text) {
        var parts = NEXT.splitAsStream(text).map(String::strip).toList();
        return new Hits.Elsewhere(
                parts.getFirst(),
                parts.size() > 1 ? parts.get(1) : parts.getFirst(),
                parts.size() > 2 ? parts.get(2) : "");
    }

    private void addSayings(String left, String right) {
        var meant = meant(right);
        sayings(left).forEach(parts -> sayings.add(new Saying(parts, meant, sure(right))));
    }

    private static boolean sure(String right) {
        return !right.strip().startsWith(PERHAPS);
    }

    private List<List<Word>> meant(String text) {
        return phrases(text).stream().map(Abbreviations::spelledOut).toList();
    }

    private List<List<Word>> phrases(String text) {
        return phrases(OR.splitAsStream(text));
    }

    private List<List<List<Word>>> sayings(String text) {
        return OR_OUTSIDE
                .splitAsStream(text)
                .flatMap(said -> AND
                        .splitAsStream(said)
                        .map(part -> phrases(part))
                        .filter(any -> !any.isEmpty())
                        .reduce(NOTHING, LexiconReading::each, (one, other) -> one)
                        .stream())
                .filter(parts -> !parts.isEmpty())
                .toList();
    }

    /** Each of these with any of those. */
    private static List<List<List<Word>>> each(List<List<List<Word>>> said, List<List<Word>> any) {
        return said.stream()
                .flatMap(parts -> any.stream()
                        .map(part ->
                                Stream.concat(parts.stream(), Stream.of(part)).toList()))
                .toList();
    }

    private List<List<Word>> phrases(Stream<String> texts) {
        return texts.map(text -> Word.of(text, seen))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    Lexicon lexicon() {
        return new Lexicon(spellings, fillers, sayings, variants, topics, problems);
    }
}
