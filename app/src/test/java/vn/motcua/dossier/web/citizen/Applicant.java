package vn.motcua.dossier.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.identity.web.Browser;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.VietnamTime;

/** Somebody without script who fills in what is asked, page by page. */
final class Applicant {
    static final String PASSWORD = "chi de thu nghiem";
    static final String BIRTH = "1.001193";
    static final String BEN_MO = "Y99.01.01";
    static final String CON_MAY = "Y99.02.01";
    static final String SONG_NANG = "Y99.03.01";
    static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern TAKEN = Pattern.compile("href=\"(/drafts/[0-9a-f-]+/papers/[0-9]+)\"");

    final Browser browser;
    private final TestHouse house;

    /** Somebody whom this browser has let in by itself. */
    Applicant(TestHouse house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    Applicant(TestHouse house, String login) {
        this(house, new Browser(house));
        browser.signIn(login, PASSWORD);
    }

    /** A draft of its own at this office; where it is. */
    String begins(String procedure, String office) {
        browser.get("/apply/" + procedure);
        var draft = Browser.leadsTo(browser.post("/apply/" + procedure, "office", office));
        assertThat(draft).startsWith("/drafts/");
        return draft;
    }

    /** One of the offices that take it in. */
    String officeOf(String procedure) {
        var office = house.bean(Catalogue.class).offices(new ProcedureCode(procedure)).stream()
                .findFirst()
                .orElseThrow();
        var today = VietnamTime.dateOf(house.bean(Clock.class).instant());
        return house.bean(Agencies.class).find(office, today).orElseThrow().code();
    }

    /** Says that it is the first case. */
    void settles(String draft) {
        browser.get(draft + "/case");
        assertThat(browser.post(draft + "/case", "case", "0").statusCode()).isEqualTo(303);
    }

    void answersAll(String draft, String form) {
        for (var topic : form(form).pages()) {
            if (browser.get(draft + "/pages/" + topic.id()).statusCode() == 404) {
                continue;
            }
            if (topic.isRepeated()) {
                answersItem(draft, topic, 1, List.of());
                continue;
            }
            // Some questions are raised by the answers to others on the same page.
            answers(draft, topic, List.of());
            var led = Browser.leadsTo(answers(draft, topic, List.of()));
            assertThat(led).as(topic.id()).isNotEmpty().doesNotContain("more");
        }
    }

    /** Answers the questions that are shown, these as said and the others somehow. */
    HttpResponse<String> answers(String draft, Form.Page topic, List<String> said) {
        return answersAt(draft + "/pages/" + topic.id(), topic, said);
    }

    /** The same for one item of a page that repeats. */
    HttpResponse<String> answersItem(String draft, Form.Page topic, int item, List<String> said) {
        return answersAt(draft + "/pages/" + topic.id() + "/items/" + item, topic, said);
    }

    private HttpResponse<String> answersAt(String address, Form.Page topic, List<String> said) {
        var shown = browser.get(address).body();
        var fields = new ArrayList<>(said);
        for (var field : topic.fields()) {
            if (shown.contains("name=\"shown\" value=\"" + field.id() + "\"") && !said.contains(field.id())) {
                answer(field, fields);
            }
        }
        return browser.post(address, fields.toArray(String[]::new));
    }

    void addsEveryPaper(String draft) {
        var list = browser.get(draft + "/papers").body();
        var asked = TAKEN.matcher(list).results().map(found -> found.group(1)).toList();
        assertThat(asked).isNotEmpty();
        asked.forEach(address -> {
            browser.get(address);
            assertThat(browser.upload(address, "file", "giay.pdf", PDF).statusCode())
                    .isEqualTo(303);
        });
    }

    /** All the way; where the receipt is. */
    String files(String procedure, String office, String form) {
        var draft = begins(procedure, office);
        settles(draft);
        answersAll(draft, form);
        addsEveryPaper(draft);
        browser.get(draft + "/check");
        return Browser.leadsTo(browser.post(draft + "/check", "despite", "Cho một việc khác"));
    }

    Form form(String id) {
        return house.bean(Forms.class).find(id).orElseThrow();
    }

    private static void answer(Form.Field field, List<String> fields) {
        var id = field.id();
        switch (field.type()) {
            case FieldType.FullName _ -> fields.addAll(List.of(id, "Nguyễn Mẫu Trẻ"));
            case FieldType.CitizenNumber _ -> fields.addAll(List.of(id, "099190000777"));
            case FieldType.Telephone _ -> fields.addAll(List.of(id, "0000 000 777"));
            case FieldType.Email _ -> fields.addAll(List.of(id, "mau@cuuha.example"));
            case FieldType.Line _, FieldType.Paragraph _, FieldType.Amount _, FieldType.Quantity _ ->
                fields.addAll(List.of(id, "1"));
            case FieldType.Declaration _ -> fields.addAll(List.of(id, FieldType.Declaration.YES));
            case FieldType.Choice choice ->
                fields.addAll(List.of(id, choice.options().getFirst().value()));
            case FieldType.Several several ->
                fields.addAll(List.of(Answers.key(id, several.boxes().getFirst()), FieldType.Declaration.YES));
            case FieldType.TaxNumber _ -> fields.addAll(List.of(id, "0100109106"));
            case FieldType.PartialDay _ -> fields.addAll(List.of(Answers.key(id, FieldType.Day.YEAR), "1990"));
            case FieldType.Day _ ->
                fields.addAll(List.of(
                        Answers.key(id, FieldType.Day.DAY), "1",
                        Answers.key(id, FieldType.Day.MONTH), "11",
                        Answers.key(id, FieldType.Day.YEAR), "2020"));
            case FieldType.Place _ ->
                fields.addAll(List.of(
                        Answers.key(id, FieldType.Place.HOUSE), "Số 1",
                        Answers.key(id, FieldType.Place.COMMUNE), "Phường Bến Mơ"));
        }
    }
}
