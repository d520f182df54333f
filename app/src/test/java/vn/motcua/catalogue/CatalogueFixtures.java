package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.catalogue.InternalProcess.At;
import vn.motcua.catalogue.InternalProcess.Kind;
import vn.motcua.catalogue.InternalProcess.Step;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Role;
import vn.motcua.shared.Vnd;

/** Thủ tục mẫu: records for tests. */
public final class CatalogueFixtures {
    private CatalogueFixtures() {}

    /** A sound record: three working days at the counter, five online, 8,000 đồng, three steps that fill the days. */
    public static Procedure aProcedure(String code) {
        return new Procedure(
                new ProcedureCode(code),
                new Heading(
                        new Bilingual("Cấp bản sao trích lục", "Copy of a register extract"),
                        "Hộ tịch",
                        Set.of(Heading.Level.COMMUNE),
                        "Ủy ban nhân dân cấp xã",
                        "Bộ Tư pháp",
                        List.of(new Heading.LegalReference("60/2014/QH13", "Luật Hộ tịch"))),
                terms(3),
                papers(),
                new InternalProcess(
                        List.of(
                                step("Tiếp nhận", Role.RECEPTION_CLERK, At.DESK, 16, Kind.RECEIVE),
                                step("Soạn", Role.SPECIALIST, At.HANDLING_AGENCY, 64, Kind.PREPARE),
                                step("Ký", Role.LEADER, At.DECIDING_AGENCY, 16, Kind.DECIDE)),
                        Optional.empty()),
                Guidance.none());
    }

    public static Procedure named(Procedure procedure, String name) {
        var heading = procedure.heading();
        return new Procedure(
                procedure.code(),
                new Heading(
                        new Bilingual(name, name),
                        heading.field(),
                        heading.levels(),
                        heading.authority(),
                        heading.ministry(),
                        heading.law()),
                procedure.terms(),
                procedure.papers(),
                procedure.process(),
                procedure.guidance());
    }

    /** With another limit at the counter; the steps stay as they are. */
    public static Procedure within(Procedure procedure, Limit limit) {
        var terms = procedure.terms();
        var direct = new Method(Channel.DIRECT, Optional.of(TimeLimit.of(limit)), List.of(), "");
        return new Procedure(
                procedure.code(),
                procedure.heading(),
                new Terms(
                        List.of(direct),
                        terms.online(),
                        terms.competence(),
                        terms.onSupplement(),
                        terms.silence(),
                        terms.nonTerritorial(),
                        terms.availability()),
                procedure.papers(),
                procedure.process(),
                procedure.guidance());
    }

    /** The same, standing so. */
    public static Procedure standing(Procedure procedure, Availability availability) {
        var terms = procedure.terms();
        return new Procedure(
                procedure.code(),
                procedure.heading(),
                new Terms(
                        terms.methods(),
                        terms.online(),
                        terms.competence(),
                        terms.onSupplement(),
                        terms.silence(),
                        terms.nonTerritorial(),
                        availability),
                procedure.papers(),
                procedure.process(),
                procedure.guidance());
    }

    /** The same, where a law takes silence for the answer. */
    public static Procedure silent(Procedure procedure, TacitDecision silence) {
        var terms = procedure.terms();
        return new Procedure(
                procedure.code(),
                procedure.heading(),
                new Terms(
                        terms.methods(),
                        terms.online(),
                        terms.competence(),
                        terms.onSupplement(),
                        Optional.of(silence),
                        terms.nonTerritorial(),
                        terms.availability()),
                procedure.papers(),
                procedure.process(),
                procedure.guidance());
    }

    private static Terms terms(long days) {
        var fee = new Fee.Amount(Fee.Kind.FEE, new Vnd(8_000), "bản");
        return new Terms(
                List.of(
                        new Method(
                                Channel.DIRECT,
                                Optional.of(new TimeLimit(Limit.workingDays(days), CutOff.NONE)),
                                List.of(fee),
                                ""),
                        new Method(
                                Channel.ONLINE,
                                Optional.of(TimeLimit.of(Limit.workingDays(5))),
                                List.of(new Fee.Free("Nghị quyết mẫu")),
                                "")),
                List.of(new OnlineService("", OnlineService.Extent.FULL, Optional.empty(), Optional.empty())),
                new Terms.Competence(
                        Set.of(Agency.Kind.SERVICE_CENTRE), Set.of(Agency.Kind.COMMUNE), Set.of(Agency.Kind.COMMUNE)),
                PausePolicy.PAUSE,
                Optional.empty(),
                true,
                new Availability.Offered());
    }

    private static Papers papers() {
        var replaced = new Papers.Replaced("Cơ sở dữ liệu quốc gia về dân cư", "66.7/2025/NQ-CP", Optional.empty());
        return new Papers(
                List.of(new Papers.Case(
                        "",
                        List.of(
                                new Papers.Component("Tờ khai", Papers.Need.ALWAYS, 1, 0, true, Optional.empty()),
                                new Papers.Component(
                                        "Thẻ căn cước", Papers.Need.SHOWN_ONLY, 1, 0, false, Optional.of(replaced))))),
                List.of(new Papers.Result("Trích lục", Optional.of("KQ.G15.000031"))));
    }

    private static Step step(String name, Role role, At at, int quarters, Kind kind) {
        return new Step(new Bilingual(name, name), role, at, quarters, kind, new Bilingual("", ""));
    }
}
