package vn.motcua.dossier.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Items;

/** Sửa câu trả lời: what is done to one page of a draft. */
public sealed interface Edit {

    /** Which page of the form. */
    String page();

    /** All answers with this done to them; empty where the page has no such item. */
    Optional<Answers> on(Form.Page at, Answers answers);

    /** Điền cả trang: every box of the page, of all its items where it repeats. */
    record Fill(String page, Map<String, String> typed) implements Edit {
        @Override
        public Optional<Answers> on(Form.Page at, Answers answers) {
            return Optional.of(answers.with(at, typed));
        }
    }

    /**
     * Điền một phần: the page itself, numbered 0, or one item of a page that repeats: changes it, or adds the next; one in
     * which nothing is left is gone. What is worked out nobody types on a page.
     */
    record FillSection(String page, int item, Map<String, String> typed) implements Edit {
        @Override
        public Optional<Answers> on(Form.Page at, Answers answers) {
            var own = new TreeMap<>(typed);
            at.fields().stream().filter(Form.Field::isComputed).forEach(field -> own.remove(field.id()));
            if (!at.isRepeated()) {
                return item == 0 ? Optional.of(answers.with(at, own)) : Optional.empty();
            }
            var items = new Items(at, answers);
            return items.takes(item) ? Optional.of(items.with(item, own)) : Optional.empty();
        }
    }

    /** Xóa một mục. */
    record DropItem(String page, int item) implements Edit {
        @Override
        public Optional<Answers> on(Form.Page at, Answers answers) {
            var items = new Items(at, answers);
            return items.has(item) ? Optional.of(items.without(item)) : Optional.empty();
        }
    }

    /** Chuyển lên trước mục đứng trước nó. */
    record MoveItemUp(String page, int item) implements Edit {
        @Override
        public Optional<Answers> on(Form.Page at, Answers answers) {
            var items = new Items(at, answers);
            return items.has(item) && items.has(item - 1)
                    ? Optional.of(items.swapped(item, item - 1))
                    : Optional.empty();
        }
    }
}
