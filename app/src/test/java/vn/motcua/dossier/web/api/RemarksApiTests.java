package vn.motcua.dossier.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.web.api.Programs.json;
import static vn.motcua.dossier.web.api.Programs.verdict;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.usecase.Dossiers;
import vn.motcua.dossier.usecase.Town;
import vn.motcua.identity.web.Browser;

/** What is said of a dossier beside its moves, and where it is wrong: on the pages of both sides, and for programs. */
class RemarksApiTests {
    private static final Programs PROGRAMS = new Programs();
    private static final Browser OWNER = browser("congdan");
    private static final Browser CLERK = browser("tiepnhan");

    private String code = "";
    private String mine = "";
    private String desk = "";

    @BeforeEach
    void file() throws Exception {
        code = PROGRAMS.filed("congdan");
        var id = PROGRAMS.bean(Dossiers.class).bearing(code).orElseThrow();
        mine = "/my/dossiers/" + id;
        desk = "/desk/dossiers/" + id;
    }

    @AfterAll
    static void close() {
        PROGRAMS.close();
    }

    @Test
    void ownersAndOfficersWriteToEachOtherByProgram() {
        var citizen = PROGRAMS.token("congdan");
        var clerk = PROGRAMS.token("tiepnhan");
        var own = "/api/v1/dossiers/" + code + "/messages";
        var atWork = "/api/v1/inbox/" + code + "/messages";
        assertThat(PROGRAMS.post(own, citizen, "{\"text\":\"Bao giờ xong?\"}").statusCode())
                .isEqualTo(204);
        assertThat(PROGRAMS.post(atWork, clerk, "{\"side\":\"note\",\"text\":\"Gọi lại\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(json(PROGRAMS.get(own, citizen)).at("/messages").size()).isEqualTo(1);
        assertThat(json(PROGRAMS.get(atWork, clerk)).at("/messages").size()).isEqualTo(2);
        assertThat(verdict(PROGRAMS.get(own, PROGRAMS.token("congdan.conmay"))))
                .isEqualTo("403 /problems/api/not-allowed");
        assertThat(verdict(PROGRAMS.post(own, citizen, "{\"text\":\" \"}"))).isEqualTo("422 /problems/dossier/no-text");
        assertThat(verdict(PROGRAMS.post(atWork, clerk, "{\"side\":\"owner\",\"text\":\"Tôi\"}")))
                .isEqualTo("422 /problems/dossier/no-such-side");
    }

    @Test
    void programsOfOfficersLabelAndOnlyTheirs() {
        var clerk = PROGRAMS.token("tiepnhan");
        var labels = "/api/v1/inbox/" + code + "/labels";
        assertThat(PROGRAMS.post(labels, clerk, "{\"labels\":[\"gấp\",\"hẹn gọi\"]}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(json(PROGRAMS.get("/api/v1/inbox/" + code + "/messages", clerk))
                        .at("/labels/1")
                        .asString())
                .isEqualTo("hẹn gọi");
        assertThat(json(PROGRAMS.get("/api/v1/dossiers/" + code + "/messages", PROGRAMS.token("congdan")))
                        .at("/labels")
                        .size())
                .as("to its owner")
                .isZero();
        assertThat(verdict(PROGRAMS.post(labels, PROGRAMS.token("congdan"), "{\"labels\":[\"gấp\"]}")))
                .isEqualTo("403 /problems/api/not-allowed");
        var many = "{\"labels\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"g\"]}";
        assertThat(verdict(PROGRAMS.post(labels, clerk, many))).isEqualTo("422 /problems/dossier/no-such-labels");
        assertThat(PROGRAMS.post(labels, clerk, "{}").statusCode()).isEqualTo(204);
        assertThat(json(PROGRAMS.get("/api/v1/inbox/" + code + "/messages", clerk))
                        .at("/labels")
                        .size())
                .isZero();
    }

    @Test
    void programsMarkWhatIsWrongWhereItStands() {
        var clerk = PROGRAMS.token("tiepnhan");
        var acts = "/api/v1/dossiers/" + code + "/acts";
        var ask = "{\"act\":\"ask\",\"seen\":1,\"note\":\"Ảnh mờ\",\"marks\":[%s]}";
        var blurred = "{\"place\":\"paper-1\",\"note\":\"Chụp lại\"}";
        for (var wrong : List.of("{\"place\":\"elsewhere\"}", "{}", blurred + "," + blurred)) {
            assertThat(verdict(PROGRAMS.post(acts, clerk, ask.formatted(wrong))))
                    .as(wrong)
                    .isEqualTo("422 /problems/dossier/no-such-place");
        }
        assertThat(PROGRAMS.post(acts, clerk, ask.formatted(blurred + ",{\"place\":\"answer-child-name\"}"))
                        .statusCode())
                .isEqualTo(200);
        var seen = json(PROGRAMS.get("/api/v1/dossiers/" + code, PROGRAMS.token("congdan")));
        assertThat(seen.at("/marks").size()).isEqualTo(2);
        assertThat(seen.at("/marks/1/place").asString()).isEqualTo("paper-1");
        assertThat(seen.at("/marks/1/note").asString()).isEqualTo("Chụp lại");
        assertThat(OWNER.get(mine).body()).contains("Chụp lại");
    }

    @Test
    void theOwnerAsksOnAPageOfTheirOwn() {
        assertThat(OWNER.get(mine).body()).contains(mine + "/messages");
        assertThat(OWNER.get(mine + "/messages").body()).contains("Chưa có lời nhắn nào");
        assertThat(Browser.leadsTo(OWNER.post(mine + "/messages", "text", "Bao giờ xong ạ?")))
                .startsWith(mine + "/messages?sent");
        assertThat(OWNER.get(mine + "/messages?sent").body()).contains("Đã gửi", "Bao giờ xong ạ?");
        var empty = OWNER.post(mine + "/messages", "text", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Nhập lời nhắn");
        assertThat(OWNER.get("/en" + mine + "/messages").body()).contains("Messages", "You, ");
        assertThat(browser("congdan.conmay").get(mine + "/messages").statusCode())
                .isEqualTo(403);
        assertThat(CLERK.get("/desk/dossiers").body()).contains("Chờ trả lời");
    }

    @Test
    void theOfficeAnswersAndWhatItNotesStaysWithIt() {
        assertThat(CLERK.get(desk).body()).contains(desk + "/messages");
        assertThat(CLERK.get(desk + "/messages").body()).contains("Ghi chú nội bộ");
        CLERK.post(desk + "/messages", "text", "Sáng thứ Sáu");
        CLERK.post(desk + "/notes", "note", "Gọi lại chị ấy");
        CLERK.post(desk + "/labels", "labels", "vùng sâu");
        assertThat(CLERK.get(desk + "/messages?note").body())
                .contains("Sáng thứ Sáu", "Gọi lại chị ấy", "Lê Mẫu Châu", "vùng sâu");
        assertThat(CLERK.post(desk + "/labels", "labels", "a,b,c,d,e,f").statusCode())
                .isEqualTo(422);
        assertThat(CLERK.get("/desk/dossiers").body()).contains("vùng sâu");
        assertThat(OWNER.get(mine + "/messages").body())
                .contains("Sáng thứ Sáu")
                .doesNotContain("Gọi lại chị ấy", "vùng sâu");
    }

    @Test
    void whatIsWrongIsMarkedWhereItStandsUntilItIsSentBack() {
        var place = Pattern.compile("name=\"ask-why-(answer-[^\"]+)\"")
                .matcher(CLERK.get(desk).body());
        assertThat(place.find()).isTrue();
        var why = "ask-why-" + place.group(1);
        var asked = ask(
                "ask-paper-1", "Giấy chứng sinh", "ask-why-paper-1", "ảnh lóa", why, "khác giấy tờ", why + "<b>", "x");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(OWNER.get(mine).body())
                .contains("Giấy chứng sinh: ảnh lóa; ", ": khác giấy tờ; Gửi lại trong tuần", "Câu trả lời cần sửa")
                .contains("<small>ảnh lóa</small>", "<span lang=\"vi\">khác giấy tờ</span>");
        assertThat(OWNER.get(mine + "/papers/1").body()).contains("<span lang=\"vi\">ảnh lóa</span>");
        assertThat(OWNER.get("/en" + mine).body()).contains("To be put right");
        OWNER.get(mine);
        OWNER.post(mine + "/supplement", "note", "Đã chụp lại");
        assertThat(OWNER.get(mine).body()).doesNotContain("Cần sửa", "<span lang=\"vi\">khác giấy tờ</span>");
    }

    private HttpResponse<String> ask(String... marks) {
        var fields = new String[marks.length + 4];
        fields[0] = "verb";
        fields[1] = "ask";
        fields[2] = "ask-note";
        fields[3] = "Gửi lại trong tuần";
        System.arraycopy(marks, 0, fields, 4, marks.length);
        return CLERK.post(desk + "/moves", fields);
    }

    private static Browser browser(String login) {
        var browser = new Browser(PROGRAMS.house());
        browser.signIn(login, Town.PASSWORD);
        return browser;
    }
}
