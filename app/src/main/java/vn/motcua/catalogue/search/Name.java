package vn.motcua.catalogue.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cách gọi: one of the names by which a procedure may be meant. An official name says much in brackets, and some are several
 * names in a row; people say none of that together.
 *
 * @param words what must be likened
 * @param whole the words that tell which special case it is
 * @param given whether the record says it so; else it is part of such a name
 */
record Name(List<Word> words, List<Word> whole, boolean given) {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CLAUSES = Pattern.compile(";");
    /** What is shorter needs the rest to mean something. */
    private static final int SHORTEST_CLAUSE = 5;
    /** Fewer words more or less change little, and each name costs every question something. */
    private static final int LONG_BRACKET = 6;

    /** All names of an entry, each once, the official one first. */
    static List<Name> of(Entry entry, Map<String, Word> seen) {
        var names = new LinkedHashMap<List<Word>, Name>();
        var official = words(entry.name(), seen);
        names.put(official, new Name(official, official, true));
        var plain = BRACKETS.matcher(entry.name()).replaceAll(" ");
        var bare = words(plain, seen);
        if (official.size() - bare.size() >= LONG_BRACKET) {
            names.putIfAbsent(bare, new Name(bare, official, false));
        }
        CLAUSES.splitAsStream(plain)
                .map(clause -> words(clause, seen))
                .filter(clause -> clause.size() >= SHORTEST_CLAUSE && clause.size() < bare.size())
                .forEach(clause -> names.putIfAbsent(clause, new Name(clause, official, false)));
        Stream.concat(Stream.of(entry.englishName()), entry.keywords().stream())
                .map(name -> words(name, seen))
                .forEach(name -> names.putIfAbsent(name, new Name(name, name, true)));
        return names.values().stream().filter(name -> !name.words.isEmpty()).toList();
    }

    private static List<Word> words(String name, Map<String, Word> seen) {
        return Abbreviations.spelledOut(Word.of(name, seen));
    }
}
