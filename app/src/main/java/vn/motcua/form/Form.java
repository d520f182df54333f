package vn.motcua.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Text;

/**
 * Biểu mẫu.
 *
 * @param id the slug by which the catalogue names it: {@code birth-registration}
 * @param pages in the order in which they are asked, at least one
 * @param rules what several answers must be to each other
 */
public record Form(String id, Bilingual title, List<Page> pages, List<Rule> rules) {

    /** @throws FlawedForm if it cannot be filled in as written */
    public Form {
        pages = List.copyOf(pages);
        rules = List.copyOf(rules);
        var flaws = Completion.flaws(pages, rules);
        if (!flaws.isEmpty()) {
            throw new FlawedForm(id, flaws);
        }
    }

    public Form(String id, Bilingual title, List<Page> pages) {
        this(id, title, pages, List.of());
    }

    public Optional<Page> page(String pageId) {
        return pages.stream().filter(page -> page.id().equals(pageId)).findFirst();
    }

    public Optional<Field> field(String fieldId) {
        return pages.stream()
                .flatMap(page -> page.fields().stream())
                .filter(field -> field.id().equals(fieldId))
                .findFirst();
    }

    /** What is asked of somebody who answered so, in order; what hangs on a question that is not asked is not asked, either. */
    public List<Section> sections(Answers answers) {
        return new Asking(answers).of(pages);
    }

    /** The question of this name that is put to somebody who answered so; empty where it is not put to them. */
    public Optional<Section.Question> question(String key, Answers answers) {
        return sections(answers).stream()
                .flatMap(Section::asked)
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    /** The question of this name, whether or not it is put to anybody; empty where the form has none. */
    public Optional<Section.Question> named(String key) {
        return pages.stream()
                .flatMap(page -> page.fields().stream().flatMap(field -> Section.named(page, field, key)))
                .findFirst();
    }

    /** Those of one page; none where it is not asked. */
    public List<Section> sections(Page page, Answers answers) {
        return sections(answers).stream()
                .filter(section -> section.page().equals(page))
                .toList();
    }

    /** One item of a page that repeats, whether it is there already or is just being added. */
    public Section item(Page page, int number, Answers answers) {
        var asked = sections(page, answers);
        return asked.stream()
                .filter(section -> section.item() == number)
                .findFirst()
                .orElseGet(() -> new Section(
                        page,
                        number,
                        asked.isEmpty() ? answers : asked.getFirst().answers()));
    }

    /**
     * Trang: one topic.
     *
     * @param hint what to have at hand; both empty where nothing need be said
     * @param when the answer on which it hangs; always put where empty
     * @param repeat how often it is put; once where empty
     */
    public record Page(
            String id,
            Bilingual title,
            Bilingual hint,
            List<Field> fields,
            Optional<Condition> when,
            Optional<Repeat> repeat) {
        public Page {
            refuseOtherThanSlug(id);
            fields = List.copyOf(fields);
        }

        public Page(String id, Bilingual title, Bilingual hint, List<Field> fields) {
            this(id, title, hint, fields, Optional.empty(), Optional.empty());
        }

        public boolean isRepeated() {
            return repeat.isPresent();
        }

        /** The questions that people answer themselves. */
        public List<Field> typed() {
            return fields.stream().filter(field -> !field.isComputed()).toList();
        }
    }

    /**
     * Lặp lại: the page is put once for each member, child or building.
     *
     * @param item what one of them is called
     */
    public record Repeat(int least, int most, Bilingual item) {
        /** More fit on no official form; the numbers in the names of boxes have two digits. */
        public static final int MOST = 99;

        public Repeat {
            if (least < 0 || most < Math.max(1, least) || most > MOST) {
                throw new IllegalArgumentException("nothing is asked from " + least + " to " + most + " times");
            }
        }
    }

    /**
     * Câu hỏi.
     *
     * @param id a slug, unique in the form; answers are kept under it
     * @param hint both empty where the label says it all
     * @param required whether it must be answered, where it is asked
     * @param when the answer on which it hangs; always asked where empty
     * @param from where an answer may be known, the first that knows one counts; none where everybody answers anew
     * @param computed how the answer is worked out of others; empty where people answer themselves
     */
    public record Field(
            String id,
            Bilingual label,
            Bilingual hint,
            FieldType type,
            boolean required,
            Optional<Condition> when,
            List<Source> from,
            Optional<Formula> computed) {
        public Field {
            refuseOtherThanSlug(id);
            from = List.copyOf(from);
        }

        public Field(
                String id,
                Bilingual label,
                Bilingual hint,
                FieldType type,
                boolean required,
                Optional<Condition> when) {
            this(id, label, hint, type, required, when, List.of(), Optional.empty());
        }

        /** Whether it is worked out, and typed by nobody. */
        public boolean isComputed() {
            return computed.isPresent();
        }

        /** Whether it is asked of somebody who answered so, where its page is put. */
        public boolean isAskedOf(Answers answers) {
            return isAskedOf(answers::to);
        }

        boolean isAskedOf(UnaryOperator<String> answer) {
            return when.map(condition -> condition.holds(answer)).orElse(true);
        }

        /** Its boxes among those, under their full names. */
        Map<String, String> among(Answers answers) {
            var own = new TreeMap<String, String>();
            for (var box : type.boxes()) {
                var text = answers.to(id, box);
                if (!text.isEmpty()) {
                    own.put(Answers.key(id, box), text);
                }
            }
            return own;
        }
    }

    /**
     * Điều kiện: the question is put only where another was answered with one of these.
     *
     * @param field the id of an earlier choice or declaration
     */
    public record Condition(String field, List<String> of) {
        public Condition {
            of = List.copyOf(of);
        }

        boolean holds(UnaryOperator<String> answer) {
            // As it will be kept: a blank behind it must not decide what else is asked.
            var typed = answer.apply(field);
            return of.contains(typed) || of.contains(Text.clean(typed));
        }
    }

    private static void refuseOtherThanSlug(String id) {
        if (!id.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException("not the id of a page or field: " + id);
        }
    }
}
