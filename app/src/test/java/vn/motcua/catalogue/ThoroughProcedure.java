package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Rule;
import vn.motcua.form.WrittenForm;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vnd;

/** Thủ tục nhiều chi tiết: a record that uses everything a record can hold. */
public final class ThoroughProcedure {
    private ThoroughProcedure() {}

    public static Procedure aThoroughProcedure(String code) {
        return new Procedure(
                new ProcedureCode(code),
                new Heading(
                        new Bilingual("Đăng ký mẫu", "Sample registration"),
                        "Hộ tịch",
                        Set.of(Heading.Level.COMMUNE, Heading.Level.PROVINCE),
                        "Ủy ban nhân dân cấp xã",
                        "Bộ Tư pháp",
                        List.of(
                                new Heading.LegalReference("1/2014", "Luật mẫu"),
                                new Heading.LegalReference("2/2015", ""))),
                terms(),
                papers(),
                process(),
                guidance());
    }

    private static Terms terms() {
        return new Terms(
                List.of(
                        new Method(
                                Channel.DIRECT,
                                Optional.of(new TimeLimit(Limit.workingDays(3), CutOff.LAST_HOUR)),
                                fees(),
                                "Dòng một\nDòng hai"),
                        new Method(Channel.POSTAL, Optional.empty(), List.of(), "")),
                List.of(
                        new OnlineService("Một", OnlineService.Extent.FULL, Optional.empty(), Optional.empty()),
                        new OnlineService(
                                "Hai",
                                OnlineService.Extent.PARTIAL,
                                Optional.of("Phải ký trước cán bộ"),
                                Optional.of("https://dichvucong.gov.vn/mau?a=1&b=2"))),
                new Terms.Competence(
                        Set.of(Agency.Kind.SERVICE_CENTRE),
                        Set.of(Agency.Kind.COMMUNE, Agency.Kind.DEPARTMENT),
                        Set.of(Agency.Kind.PROVINCE)),
                PausePolicy.RESET,
                Optional.of(silence()),
                true,
                new Availability.Paused(new Bilingual("Sửa trụ sở", "Repairs"), Optional.of(LocalDate.of(2027, 1, 4))));
    }

    private static TacitDecision silence() {
        return new TacitDecision(
                TacitDecision.Meaning.ACCEPTS, TimeLimit.of(Limit.days(30)), "Luật mẫu số 1/2025/QH15, Điều 5 khoản 2");
    }

    private static List<Fee> fees() {
        return List.of(
                new Fee.Amount(Fee.Kind.FEE, new Vnd(8_000), "bản"),
                new Fee.Amount(Fee.Kind.CHARGE, new Vnd(1_250_000), ""),
                new Fee.Free("Luật mẫu, Điều 1"),
                new Fee.ByResolution("Nghị quyết của tỉnh"),
                new Fee.Unknown());
    }

    private static Papers papers() {
        var replaced = new Papers.Replaced("CSDL mẫu", "1/2025", Optional.of(LocalDate.of(2027, 3, 1)));
        return new Papers(
                List.of(
                        new Papers.Case(
                                "Lần đầu",
                                List.of(
                                        new Papers.Component(
                                                "Tờ khai", Papers.Need.ALWAYS, 1, 0, true, Optional.empty()),
                                        new Papers.Component(
                                                "Sổ", Papers.Need.SHOWN_ONLY, 0, 2, false, Optional.of(replaced)))),
                        new Papers.Case("Cấp lại", List.of())),
                List.of(
                        new Papers.Result("Giấy mẫu", Optional.of("KQ.G15.000031")),
                        new Papers.Result("Biên lai", Optional.empty())));
    }

    private static InternalProcess process() {
        var nothing = new Bilingual("", "");
        return new InternalProcess(
                List.of(
                        new InternalProcess.Step(
                                new Bilingual("Tiếp nhận", "Receive"),
                                Role.RECEPTION_CLERK,
                                InternalProcess.At.DESK,
                                7,
                                InternalProcess.Kind.RECEIVE,
                                nothing),
                        new InternalProcess.Step(
                                new Bilingual("Ký", ""),
                                Role.LEADER,
                                InternalProcess.At.DECIDING_AGENCY,
                                89,
                                InternalProcess.Kind.DECIDE,
                                new Bilingual("Giấy mẫu", "Sample paper"))),
                Optional.of("Quyết định 2/QĐ-UBND (mẫu)"));
    }

    private static Guidance guidance() {
        return new Guidance(
                new Bilingual("Tóm tắt", "Summary"),
                Set.of(LifeEvent.BIRTH, LifeEvent.HOME_AND_LAND),
                List.of("làm mẫu", "xin mẫu"),
                List.of(new Bilingual("Ảnh", "Photo")),
                List.of(new Guidance.Question(
                        new Bilingual("Đã có chưa?", ""),
                        List.of(
                                new Guidance.Answer(new Bilingual("Rồi", ""), Optional.empty(), Optional.empty()),
                                new Guidance.Answer(
                                        new Bilingual("Chưa", "No"),
                                        Optional.of(new Bilingual("Làm thủ tục khác", "Elsewhere")),
                                        Optional.of(new ProcedureCode("1.001193")))))),
                Optional.of("bieu-mau-1"),
                Optional.of(form()));
    }

    private static WrittenForm form() {
        var none = new Bilingual("", "");
        var from = new Form.Field(
                "from",
                new Bilingual("Từ ngày", "From"),
                none,
                new FieldType.Day(FieldType.Span.ANY),
                true,
                Optional.empty());
        var until = new Form.Field(
                "until",
                new Bilingual("Đến ngày", "Until"),
                new Bilingual("Ngày cuối", "The last day"),
                new FieldType.Day(FieldType.Span.ANY),
                true,
                Optional.empty());
        return new WrittenForm(
                "mau",
                new Bilingual("Tờ khai mẫu", "Sample form"),
                List.of(new Form.Page("days", new Bilingual("Các ngày", "Days"), none, List.of(from, until))),
                List.of(new Rule.After("until", "from", new Bilingual("Đến phải sau từ.", "Until is after from."))));
    }
}
