package vn.motcua.catalogue.web.admin.form;

import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.web.admin.Filling;
import vn.motcua.catalogue.web.admin.Reading;
import vn.motcua.catalogue.web.admin.Typed;
import vn.motcua.form.Form;
import vn.motcua.form.Form.Page;
import vn.motcua.form.Form.Repeat;
import vn.motcua.form.WrittenForm;

/** Trang của tờ khai in the fields of the editor. */
final class PageForm {
    private static final String REPEATS = "repeats";

    private PageForm() {}

    static Typed filled(Page page) {
        var fields = new Filling().put("title", page.title()).put("hint", page.hint());
        Conditions.fill(fields, page.when());
        page.repeat()
                .ifPresent(repeat -> fields.check(REPEATS, true)
                        .put("least", repeat.least())
                        .put("most", repeat.most())
                        .put("item", repeat.item()));
        return fields.typed();
    }

    /** @param old the page as it is; a new one is given a name and asks nothing yet */
    static Page read(Reading in, Optional<Page> old, WrittenForm form) {
        var title = in.neededBoth("title");
        var id = old.map(Page::id)
                .orElseGet(() -> Names.read(
                        in, title.vietnamese(), "page", each -> form.page(each).isPresent()));
        return new Page(
                id,
                title,
                in.both("hint"),
                old.map(Page::fields).orElse(List.of()),
                Conditions.read(in, form),
                in.checked(REPEATS) ? Optional.of(repeat(in)) : Optional.empty());
    }

    private static Repeat repeat(Reading in) {
        var least = (int) in.number("least", 0, Form.Repeat.MOST);
        var most = (int) in.number("most", 1, Form.Repeat.MOST);
        if (least > most) {
            in.wrong("most", "catalogue.editor.number.order");
        }
        return new Repeat(Math.min(least, most), most, in.neededBoth("item"));
    }
}
