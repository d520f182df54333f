package vn.motcua.ui.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import vn.motcua.ui.Language;
import vn.motcua.ui.Page;
import vn.motcua.ui.SharedPage;

/**
 * Finds the template a view name means, and gives every template its {@code page}. It bears the name by which the framework
 * asks whether its own way of choosing among kinds of view is wanted: every page of ours is HTML.
 */
@Component("viewResolver")
class TemplateViews implements ViewResolver, Ordered {
    private final TemplateEngine templates;
    private final Pages pages;
    private final Packing packing = new Packing();
    private final Copies copies;

    TemplateViews(TemplateEngine templates, Pages pages, Copies copies) {
        this.templates = templates;
        this.pages = pages;
        this.copies = copies;
    }

    /** What a visitor reads without having typed anything is likely to be read by the next one too. */
    private boolean isForAnybody(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && pages.of(request).viewer().isEmpty();
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:") || name.startsWith("forward:") ? null : new TemplateView(name + ".jte");
    }

    private final class TemplateView implements View {
        private final String template;

        TemplateView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var given = new HashMap<String, @Nullable Object>();
            if (model != null) {
                given.putAll(model);
            }
            response.setLocale(Language.of(request).locale());
            response.setContentType(getContentType());
            if (given.remove(SharedPage.KEY) instanceof SharedPage shared) {
                send(shared, given, request, response);
            } else {
                packing.send(made(given, request), isForAnybody(request), request, response);
            }
        }

        private void send(
                SharedPage shared,
                Map<String, @Nullable Object> given,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            Copies.Making making = () -> {
                given.putAll(shared.model().get());
                return made(given, request);
            };
            var page = pages.of(request);
            if (page.viewer().isPresent()) {
                packing.send(making.make(), false, request, response);
            } else {
                copies.send(where(page), List.of(page.place(), shared.madeOf()), making, request, response);
            }
        }

        private List<?> where(Page page) {
            var visit = page.visit();
            return List.of(template, page.language(), visit.path(), visit.query(), page.saving(), page.look());
        }

        private byte[] made(Map<String, @Nullable Object> given, HttpServletRequest request) throws IOException {
            given.computeIfAbsent("page", name -> pages.of(request));
            var output = new Utf8ByteOutput();
            templates.render(template, given, output);
            // In one piece: each write passes through every filter's wrapper, and a page has hundreds of parts.
            var whole = new ByteArrayOutputStream(output.getContentLength());
            output.writeTo(whole);
            return whole.toByteArray();
        }
    }
}
