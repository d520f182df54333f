package vn.motcua.catalogue.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Vốn mục lục: the entries and all that does not depend on a lexicon.
 *
 * @param names the words of all names of each entry
 * @param further what else is known of each
 */
record Holdings(
        List<Entry> entries,
        List<List<Name>> names,
        List<Further> further,
        Features features,
        Shelf shelf,
        Codes codes) {
    /** What papers say after that tells little, and would make the index large. */
    private static final int FURTHER_WORDS = 200;

    static Holdings of(Collection<Entry> collected) {
        var entries = List.copyOf(collected);
        var features = new Features();
        var names = new ArrayList<List<Name>>();
        var wordings = new ArrayList<List<List<Word>>>();
        var further = new ArrayList<List<Word>>();
        var seen = new HashMap<String, Word>();
        for (var entry : entries) {
            var called = Name.of(entry, seen);
            var given = called.stream().filter(Name::given).map(Name::words).toList();
            features.count(given.stream().flatMap(List::stream).toList());
            names.add(called);
            wordings.add(given);
            further.add(Word.of(entry.field() + " " + entry.further(), seen).stream()
                    .limit(FURTHER_WORDS)
                    .toList());
        }
        var kept = further.stream().map(Further::new).toList();
        return new Holdings(entries, names, kept, features, Shelf.of(wordings, further), new Codes(entries));
    }

    /** The words of the names that the records give. */
    Stream<List<Word>> given() {
        return names.stream().flatMap(List::stream).filter(Name::given).map(Name::words);
    }

    /** Each entry with its names weighed, special cases as a lexicon tells them. */
    List<Shelved> shelved(Phrases<Integer> variants) {
        var shelved = new ArrayList<Shelved>();
        for (var at = 0; at < entries.size(); at++) {
            var titles = names.get(at).stream()
                    .map(name -> Title.of(name, features, variants))
                    .toList();
            shelved.add(new Shelved(entries.get(at), titles, further.get(at)));
        }
        return List.copyOf(shelved);
    }
}
