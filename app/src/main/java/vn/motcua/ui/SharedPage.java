package vn.motcua.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.web.servlet.ModelAndView;

/**
 * Trang chung: one that reads the same to every visitor as long as what it is made of stays the same. Visitors who hold it
 * are not sent it again, and what was made for one is sent to the next; whoever is signed in gets a page of their own.
 *
 * @param madeOf beside the address, the language and the look: all on which the page depends, quickly had
 * @param model made only if the page must be
 */
public record SharedPage(List<?> madeOf, Supplier<Map<String, ?>> model) {
    /** The name under which it is handed to the view. */
    public static final String KEY = SharedPage.class.getName();

    public static ModelAndView of(String template, List<?> madeOf, Supplier<Map<String, ?>> model) {
        return new ModelAndView(template, KEY, new SharedPage(madeOf, model));
    }
}
