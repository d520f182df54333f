package vn.motcua.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The same with these typed into its boxes; what was emptied is gone, and what is worked out stays. */
    public Section typed(Map<String, String> boxes) {
        return new Section(page, item, answers.with(page.typed(), boxes));
    }

    /** How a box of this section is named among all answers. */
    public String key(String box) {
        return item == 0 ? box : Items.key(page, item, box);
    }

    /** The question of a page that bears this name among all answers: one at most. */
    static Stream<Question> named(Form.Page page, Form.Field field, String key) {
        var most = page.repeat().map(Form.Repeat::most).orElse(0);
        return IntStream.rangeClosed(page.isRepeated() ? 1 : 0, most)
                .mapToObj(item -> new Question(new Section(page, item, Answers.NONE), field))
                .filter(question -> question.key().equals(key));
    }

    /** The same questions, each to be found among all answers. */
    public Stream<Question> asked() {
        return questions().stream().map(field -> new Question(this, field));
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

    /** Câu hỏi as it is put in one place: to the second of three children, say. */
    public record Question(Section section, Form.Field field) {

        /** How it is named among all answers. */
        public String key() {
            return section.key(field.id());
        }

        /** Its boxes by their full names. */
        public List<String> boxes() {
            return field.type().boxes().stream()
                    .map(box -> section.key(Answers.key(field.id(), box)))
                    .toList();
        }

        /** What was answered, by the full names of its boxes; empty boxes are not there. */
        public Map<String, String> answered(Answers all) {
            return boxes().stream()
                    .filter(box -> !all.to(box).isEmpty())
                    .collect(Collectors.toMap(Function.identity(), all::to));
        }

        /** What was typed, box by box, whether boxes are named among all answers or as they are on their page alone. */
        public Map<String, String> typed(Map<String, String> sent) {
            return field.type().boxes().stream()
                    .map(box -> Answers.key(field.id(), box))
                    .filter(box -> !typed(box, sent).isBlank())
                    .collect(Collectors.toMap(section::key, box -> typed(box, sent)));
        }

        /** Boxes under their full names, named as they are on the page alone. */
        public Answers onPage(Map<String, String> boxes) {
            var prefix = key().length() - field.id().length();
            return new Answers(boxes.entrySet().stream()
                    .collect(Collectors.toMap(box -> box.getKey().substring(prefix), Map.Entry::getValue)));
        }

        private String typed(String box, Map<String, String> sent) {
            return sent.getOrDefault(section.key(box), sent.getOrDefault(box, ""));
        }
    }
}
