package vn.motcua.catalogue.web.visitor;

import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.usecase.ReadProcedure.Sheet;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.ui.Page;
import vn.motcua.ui.SharedPage;

/** Trang của một tờ thông tin: the same for what is published and for what is looked at before. */
public final class SheetPage {
    private static final String TEMPLATE = "catalogue/visitor/procedure";

    private SheetPage() {}

    public static ModelAndView of(Sheet sheet, Page page) {
        return new ModelAndView(TEMPLATE, model(sheet, page));
    }

    /** The same for what is published. */
    static ModelAndView shared(Sheet sheet, Page page) {
        return SharedPage.of(TEMPLATE, sheet.madeOf(), () -> model(sheet, page));
    }

    private static Map<String, ?> model(Sheet sheet, Page page) {
        return Map.of(
                "sheet", sheet, "spoken", new Spoken(page.words()), "markup", ServiceMarkup.of(sheet.revision(), page));
    }
}
