package vn.motcua.catalogue.web.visitor;

import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.ReadProcedure.Sheet;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.ui.Page;

/** Trang của một tờ thông tin: the same for what is published and for what is looked at before. */
public final class SheetPage {
    private SheetPage() {}

    public static ModelAndView of(Sheet sheet, Page page) {
        return new ModelAndView(
                "catalogue/visitor/procedure",
                Map.of(
                        "sheet",
                        sheet,
                        "spoken",
                        new Spoken(page.words()),
                        "markup",
                        ServiceMarkup.of(sheet.revision(), page)));
    }
}
