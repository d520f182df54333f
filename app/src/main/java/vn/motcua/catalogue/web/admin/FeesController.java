package vn.motcua.catalogue.web.admin;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.FeeSchedule.Exemption;
import vn.motcua.catalogue.FeeSchedule.Rate;
import vn.motcua.catalogue.usecase.EnterFees;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vnd;
import vn.motcua.ui.Page;
import vn.motcua.ui.Problem;
import vn.motcua.ui.Problems;
import vn.motcua.ui.Refusals;

/** Biểu mức thu of a procedure: what a resolution charges by each channel, who pays nothing, and from when. */
@Controller
@RequestMapping("/admin/procedures/{code:[0-9][0-9.A-Y]*}/fees")
class FeesController {
    private static final long MOST_DONG = 100_000_000_000L;

    private final EnterFees enterFees;

    FeesController(EnterFees enterFees) {
        this.enterFees = enterFees;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable String code, Page page) {
        return form(actor, code, new Typed(Map.of("rate-count", "1")), page, Problems.none());
    }

    @PostMapping
    ModelAndView enter(Actor actor, @PathVariable String code, @RequestParam Map<String, String> sent, Page page) {
        var typed = new Typed(sent);
        var act = typed.of("act");
        if (!act.isEmpty()) {
            return form(actor, code, typed.after(act), page, Problems.none());
        }
        var reading = new Reading(typed, page.words());
        var resolution = reading.needed("resolution");
        var from = reading.neededDay("from");
        var rates = rates(reading);
        if (!reading.isSound()) {
            return form(actor, code, typed, page, reading.problems());
        }
        var id = Asked.id(typed.of("id")).value();
        return answer(actor, code, id, new EnterFees.Terms(resolution, from.orElseThrow(), rates), typed, page);
    }

    private ModelAndView answer(Actor actor, String code, UUID id, EnterFees.Terms terms, Typed typed, Page page) {
        return switch (enterFees.enter(actor, id, Asked.code(code), terms)) {
            case EnterFees.Outcome.Entered _ -> Asked.to(Asked.HOME + "/" + Asked.code(code) + "/fees");
            case EnterFees.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case EnterFees.Outcome.Unknown _, EnterFees.Outcome.Seen _ -> throw Asked.nowhere();
            case EnterFees.Outcome.DayTaken(var day) -> {
                var problem = new Problem(
                        "from",
                        page.say("catalogue.fees.day-taken", page.words().day(day)));
                yield form(actor, code, typed, page, Problems.of(problem));
            }
        };
    }

    private static List<Rate> rates(Reading in) {
        var rates = in.rows(
                "rate",
                row -> new Rate(
                        in.choice(row + "channel", Channel.class),
                        in.choice(row + "kind", Fee.Kind.class),
                        new Vnd(in.number(row + "amount", 0, MOST_DONG)),
                        in.ticked(row + "exempt", Exemption.class)));
        if (rates.isEmpty()) {
            in.wrong("", "catalogue.fees.none-typed");
        }
        var seen = new HashSet<String>();
        for (var each = 0; each < rates.size(); each++) {
            var rate = rates.get(each);
            if (!seen.add(rate.channel() + " " + rate.kind())) {
                in.wrong(Typed.row("rate", each) + "channel", "catalogue.fees.twice");
            }
        }
        return rates;
    }

    private ModelAndView form(Actor actor, String code, Typed typed, Page page, Problems problems) {
        return switch (enterFees.see(actor, Asked.code(code))) {
            case EnterFees.Outcome.NotAllowed(var refused) -> Refusals.page(refused);
            case EnterFees.Outcome.Unknown _, EnterFees.Outcome.Entered _, EnterFees.Outcome.DayTaken _ ->
                throw Asked.nowhere();
            case EnterFees.Outcome.Seen seen ->
                new ModelAndView(
                        "catalogue/admin/fees",
                        Map.of(
                                "seen",
                                seen,
                                "typed",
                                typed.isEmpty("id") ? typed.with("id", seen.id().toString()) : typed,
                                "problems",
                                problems,
                                "choices",
                                new FormChoices(page.words()),
                                "spoken",
                                new Spoken(page.words())),
                        problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
