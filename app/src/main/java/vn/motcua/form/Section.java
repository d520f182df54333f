package vn.motcua.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Phần của tờ khai: a page as it is put to somebody. Of a page that repeats there is one for the list, numbered 0 and asking
 * nothing itself, and one for each item of it, numbered from 1.
 *
 * @param answers as its questions see them: what was answered before, and what was answered here; to a list, all its items
 */
public record Section(Form.Page page, int item, Answers answers) {

    /** Whether it is the list of the items that follow. */
    public boolean isList() {
        return page.isRepeated() && item == 0;
    }

    /** The questions that are put to somebody who answered so. */
    public List<Form.Field> questions() {
        return isList()
                ? List.of()
                : page.fields().stream()
                        .filter(field -> field.isAskedOf(answers))
                        .toList();
    }

    /** The same with these typed into its boxes; what was emptied is gone. */
    public Section typed(Map<String, String> boxes) {
        return new Section(page, item, answers.with(page.fields(), boxes));
    }

    /** How a box of this section is named among all answers. */
    public String key(String box) {
        return item == 0 ? box : Items.key(page, item, box);
    }

    /** What of these is wrong with one of its questions, with boxes named as they are on this page alone. */
    public Stream<Mistake> mistakes(Form.Field field, List<Mistake> mistakes) {
        var key = key(field.id());
        return mistakes.stream()
                .filter(mistake -> mistake.box().equals(key) || mistake.box().startsWith(key + "."))
                .map(mistake -> mistake.at(field.id() + mistake.box().substring(key.length())));
    }

    /** What is wrong with the list as such: too few or too many. */
    public Stream<Mistake> mistakes(List<Mistake> mistakes) {
        return isList() ? mistakes.stream().filter(mistake -> mistake.box().equals(page.id())) : Stream.of();
    }

    /** Whether anything of these is wrong with it. */
    public boolean isIn(List<Mistake> mistakes) {
        return Stream.concat(mistakes(mistakes), questions().stream().flatMap(field -> mistakes(field, mistakes)))
                .findAny()
                .isPresent();
    }
}
