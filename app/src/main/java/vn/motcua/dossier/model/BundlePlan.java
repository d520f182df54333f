package vn.motcua.dossier.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Form.Condition;
import vn.motcua.organisation.Agency;

/**
 * Phương án liên thông: how one form becomes several dossiers, and what one of them gives to the next. It is data; nothing in
 * the program knows of births.
 *
 * @param procedure the linked procedure, whose form asks everything once
 * @param parts in an order in which each comes after those it waits for; the first one stands for the whole
 */
public record BundlePlan(ProcedureCode procedure, List<Part> parts) {

    /** @throws IllegalArgumentException if a part waits for one that does not come before it */
    public BundlePlan {
        parts = List.copyOf(parts);
        for (var number = 0; number < parts.size(); number++) {
            var before = parts.subList(0, number).stream().map(Part::id).toList();
            var part = parts.get(number);
            if (!before.containsAll(part.after().stream().map(After::part).toList())) {
                throw new IllegalArgumentException(part.id() + " waits for what comes later");
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing is linked by " + procedure);
        }
    }

    /**
     * The part of that name.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public Part part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst().orElseThrow();
    }

    /**
     * Thủ tục thành phần.
     *
     * @param desk which kind of agency takes it in; empty where the desk does at which the whole is filed
     * @param cases which of its cases it is, the first that holds; the first case of the procedure where none does
     * @param papers which component of it each component of the whole is, both from 0
     * @param answers where what its form asks is not asked by that name; the first that holds counts
     * @param after the parts it waits for
     * @param gives the form in which its officers state what it gives; empty where it gives only what was answered
     * @param takes which of its questions is answered by which part's what: {@code birth.personal-number}
     */
    public record Part(
            String id,
            ProcedureCode procedure,
            Optional<Agency.Kind> desk,
            List<Case> cases,
            Map<Integer, Integer> papers,
            Map<String, List<Take>> answers,
            List<After> after,
            Optional<String> gives,
            Map<String, Feed> takes) {
        public Part {
            cases = List.copyOf(cases);
            papers = Map.copyOf(papers);
            answers = Map.copyOf(answers);
            after = List.copyOf(after);
            takes = Map.copyOf(takes);
        }

        /** Which of its procedure's cases it is for somebody who answered so, from 0. */
        public int situation(Answers whole) {
            return cases.stream()
                    .filter(each -> holds(each.when(), whole))
                    .mapToInt(Case::is)
                    .findFirst()
                    .orElse(0);
        }

        /**
         * Its own declaration.
         *
         * @param form of the part
         * @param asked of the whole
         * @param whole what was answered there, checked
         */
        public Answers declared(Form form, Form asked, Answers whole) {
            var boxes = new TreeMap<String, String>();
            form.pages().stream()
                    .filter(page -> !page.isRepeated())
                    .flatMap(page -> page.typed().stream())
                    .forEach(field -> boxes.putAll(answer(field.id(), asked, whole)));
            answers.keySet().forEach(question -> boxes.putAll(answer(question, asked, whole)));
            return new Answers(boxes);
        }

        /** What was asked under another name, and where nothing says so, what was asked under its own. */
        private Map<String, String> answer(String question, Form asked, Answers whole) {
            var take = answers.getOrDefault(question, List.of()).stream()
                    .filter(each -> each.when().stream().allMatch(when -> holds(when, whole)))
                    .findFirst()
                    .orElseGet(() -> new Take(Optional.empty(), Optional.of(question), Optional.empty()));
            return take.say()
                    .map(said -> Map.of(question, said))
                    .orElseGet(() -> asked.field(take.take().orElseThrow()).stream()
                            .flatMap(field -> copied(field.type(), field.id(), question, whole).entrySet().stream())
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }

        /** An answer under another name, box by box; nothing where nothing was answered. */
        public static Map<String, String> copied(FieldType type, String from, String to, Answers answers) {
            var boxes = new TreeMap<String, String>();
            for (var box : type.boxes()) {
                var text = answers.to(from, box);
                if (!text.isEmpty()) {
                    boxes.put(Answers.key(to, box), text);
                }
            }
            return boxes;
        }

        private static boolean holds(Condition when, Answers answers) {
            return when.of().contains(answers.to(when.field()));
        }
    }

    /** Trường hợp, from 0. */
    public record Case(Condition when, int is) {}

    /**
     * Lấy từ câu trả lời chung: another question's answer, or always the same words.
     *
     * @param when always where empty
     */
    public record Take(Optional<Condition> when, Optional<String> take, Optional<String> say) {
        public Take {
            if (take.isPresent() == say.isPresent()) {
                throw new IllegalArgumentException("an answer is taken or said");
            }
        }
    }

    /**
     * Chờ.
     *
     * @param needed whether it cannot go on without what that part gives
     */
    public record After(String part, boolean needed) {}

    /**
     * Nguồn: {@code birth.personal-number}.
     *
     * @param part which part gives it
     * @param question under which name it is stated or answered there
     */
    public record Feed(String part, String question) {
        /** @throws IllegalArgumentException if it is not written so */
        public static Feed of(String written) {
            var dot = written.indexOf('.');
            if (dot < 1) {
                throw new IllegalArgumentException("no part gives " + written);
            }
            return new Feed(written.substring(0, dot), written.substring(dot + 1));
        }
    }
}
