package vn.motcua.identity.web.admin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.shared.Text;
import vn.motcua.ui.Choice;

/**
 * Ô chọn lĩnh vực: a box for each field of work to which a post may be limited; none ticked is no limit.
 *
 * @param all in their official wording, by name
 * @param sent the boxes that came ticked with the form
 */
public record FieldBoxes(List<String> all, Set<String> sent) {
    /** What the group of boxes is called in the form. */
    public static final String NAME = "fields";

    private static final String PREFIX = NAME + ".";

    public FieldBoxes {
        all = List.copyOf(all);
        sent = Set.copyOf(sent);
    }

    static FieldBoxes of(List<String> all, Typed typed) {
        return new FieldBoxes(
                all,
                typed.fields().keySet().stream()
                        .filter(name -> name.startsWith(PREFIX))
                        .map(name -> name.substring(PREFIX.length()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    public List<Choice> choices() {
        return all.stream().map(field -> Choice.of(slug(field), field)).toList();
    }

    public boolean isTicked(String slug) {
        return sent.contains(slug);
    }

    public Set<String> ticked() {
        return all.stream().filter(field -> isTicked(slug(field))).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether every box that came is still one: a limit that is not understood must not become none. */
    boolean areKnown() {
        return ticked().size() == sent.size();
    }

    private static String slug(String field) {
        return Text.fold(field).replaceAll("[^a-z0-9]+", "-");
    }
}
