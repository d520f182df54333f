package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.catalogue.Procedure;
import vn.motcua.document.Manuscript;
import vn.motcua.document.Qr;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.organisation.Agency;
import vn.motcua.ui.Words;

/**
 * Tờ khai trên giấy: a form with what was answered in it, or empty for a pen.
 *
 * @param desk to which it is addressed; empty on an empty form
 * @param answers those that count, and none on an empty form
 * @param square where its code leads; none on a draft, which has no code
 * @param at the instant it bears: of filing, of the last change, or of the day from which the empty form holds
 */
public record Declaration(
        State state,
        Form form,
        Procedure procedure,
        Optional<Agency> desk,
        Answers answers,
        Optional<Square> square,
        Instant at) {
    /** More columns are not read on a sheet; the table is turned round then. */
    private static final int COLUMNS = 6;
    /** How many items stand beside each other in a table that is turned round. */
    private static final int ABREAST = 3;
    /** As many items are offered to a pen. */
    private static final int BLANKS = 5;

    Manuscript typed(Words words) {
        return new Manuscript("dossier/paper/declaration", Map.of("paper", this, "words", words), at);
    }

    public boolean isBlank() {
        return state instanceof State.Blank;
    }

    public boolean isDraft() {
        return state instanceof State.Draft;
    }

    /** Whether it is of a dossier made for practice, and has no effect. */
    public boolean isPractice() {
        return state instanceof State.Filed filed && filed.practice();
    }

    /** In the order of the form: what was put to whoever answered, and all there is where a pen answers. */
    public List<Part> parts() {
        return isBlank() ? form.pages().stream().map(Declaration::blank).toList() : answered();
    }

    private List<Part> answered() {
        var parts = new ArrayList<Part>();
        for (var section : form.sections(answers)) {
            if (section.item() == 0) {
                parts.add(new Part(section.page(), section.questions(), section.answers(), List.of()));
            } else {
                parts.add(parts.removeLast().with(section));
            }
        }
        return List.copyOf(parts);
    }

    private static Part blank(Form.Page page) {
        var items = page.repeat()
                .map(repeat ->
                        Math.min(repeat.most(), Math.max(repeat.least(), isWide(page.fields()) ? ABREAST : BLANKS)))
                .orElse(0);
        return new Part(
                page,
                page.isRepeated() ? List.of() : page.fields(),
                Answers.NONE,
                IntStream.rangeClosed(1, items)
                        .mapToObj(item -> new Section(page, item, Answers.NONE))
                        .toList());
    }

    private static boolean isWide(List<Form.Field> fields) {
        return fields.size() > COLUMNS;
    }

    /**
     * Phần.
     *
     * @param questions put once; none on a page that repeats
     * @param items of a page that repeats
     */
    public record Part(Form.Page page, List<Form.Field> questions, Answers answers, List<Section> items) {
        public Part {
            questions = List.copyOf(questions);
            items = List.copyOf(items);
        }

        private Part with(Section item) {
            var all = new ArrayList<>(items);
            all.add(item);
            return new Part(page, questions, answers, all);
        }

        /** What is asked of any item: a column of the table, or a row of one that is turned round. */
        public List<Form.Field> columns(boolean blank) {
            return page.fields().stream()
                    .filter(field -> blank
                            || items.stream().anyMatch(item -> item.questions().contains(field)))
                    .toList();
        }

        public boolean isWide(boolean blank) {
            return Declaration.isWide(columns(blank));
        }

        /** The items that stand beside each other where the table is turned round. */
        public List<List<Section>> stretches() {
            return IntStream.iterate(0, from -> from < items.size(), from -> from + ABREAST)
                    .mapToObj(from -> items.subList(from, Math.min(items.size(), from + ABREAST)))
                    .toList();
        }
    }

    /** Nơi mã dẫn tới. */
    public record Square(String address, Qr qr) {
        static Square of(String address) {
            return new Square(address, Qr.of(address, Qr.Wear.SHELTERED));
        }
    }

    /** Tình trạng. */
    public sealed interface State {
        /** @param revision of the procedure, by its number */
        record Blank(int revision) implements State {}

        /** Not filed: nobody has received it. */
        record Draft() implements State {}

        /**
         * @param code by which the office calls it
         * @param practice whether it was made for practice
         */
        record Filed(String code, boolean practice) implements State {}
    }
}
