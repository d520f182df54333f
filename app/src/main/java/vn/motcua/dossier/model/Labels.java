package vn.motcua.dossier.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Text;

/** Nhãn: up to five words by which officers find a dossier again while it is open. */
public record Labels(List<String> words) {
    public static final int MOST = 5;
    public static final int LONGEST = 24;
    public static final Labels NONE = new Labels(List.of());

    public Labels {
        words = List.copyOf(words);
    }

    /** Written one after the other with commas between; empty where they are too many or too long. */
    public static Optional<Labels> typed(String typed) {
        var words = Arrays.stream(typed.split(",", -1))
                .map(Text::clean)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        return words.size() <= MOST && words.stream().allMatch(word -> word.length() <= LONGEST)
                ? Optional.of(new Labels(words))
                : Optional.empty();
    }

    /** As they are typed. */
    public String written() {
        return String.join(", ", words);
    }
}
