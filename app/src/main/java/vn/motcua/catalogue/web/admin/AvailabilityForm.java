package vn.motcua.catalogue.web.admin;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.OnlineService;
import vn.motcua.catalogue.OnlineService.Extent;
import vn.motcua.catalogue.TacitDecision;
import vn.motcua.catalogue.TacitDecision.Meaning;
import vn.motcua.catalogue.Terms;
import vn.motcua.organisation.Agency;

/** Tình trạng phục vụ, dịch vụ trực tuyến, thẩm quyền. */
final class AvailabilityForm {

    /** Tình trạng as the form offers it. */
    enum Standing {
        OFFERED,
        PAUSED,
        SEASONAL,
        AT_THE_COUNTER_ONLY,
        ELSEWHERE
    }

    /** Ý nghĩa của im lặng as the form offers it. */
    enum Silence {
        NOTHING,
        ACCEPTS,
        REFUSES
    }

    private static final String SILENCE = "silence";

    private AvailabilityForm() {}

    static Typed filled(Terms terms) {
        var form = new Filling();
        fill(form, terms.availability());
        fill(form, terms.silence());
        return form.rows("service", terms.online(), (row, service) -> {
                    form.put(row + "name", service.name()).put(row + "extent", service.extent());
                    service.reason().ifPresent(reason -> form.put(row + "reason", reason));
                    service.link().ifPresent(link -> form.put(row + "link", link));
                })
                .check("non-territorial", terms.nonTerritorial())
                .put("on-supplement", terms.onSupplement())
                .checks("receives", terms.competence().receives())
                .checks("handles", terms.competence().handles())
                .checks("decides", terms.competence().decides())
                .typed();
    }

    private static void fill(Filling form, Availability availability) {
        switch (availability) {
            case Availability.Offered _ -> form.put("availability", Standing.OFFERED);
            case Availability.Paused(var reason, var until) -> {
                form.put("availability", Standing.PAUSED).put("reason", reason);
                until.ifPresent(day -> form.put("until", day));
            }
            case Availability.Seasonal(var from, var to) ->
                form.put("availability", Standing.SEASONAL)
                        .put("season-from", written(from))
                        .put("season-to", written(to));
            case Availability.AtTheCounterOnly _ -> form.put("availability", Standing.AT_THE_COUNTER_ONLY);
            case Availability.Elsewhere(var authority, var link) ->
                form.put("availability", Standing.ELSEWHERE)
                        .put("elsewhere", authority)
                        .put("elsewhere-link", link);
        }
    }

    private static void fill(Filling form, Optional<TacitDecision> silence) {
        form.put(SILENCE, silence.map(AvailabilityForm::chosen).orElse(Silence.NOTHING));
        silence.ifPresent(
                law -> form.put(SILENCE + "-amount", law.after().limit().amount())
                        .put(SILENCE + "-unit", law.after().limit().unit())
                        .put(SILENCE + "-cut-off", law.after().cutOff())
                        .put(SILENCE + "-basis", law.basis()));
    }

    private static Silence chosen(TacitDecision law) {
        return switch (law.meaning()) {
            case ACCEPTS -> Silence.ACCEPTS;
            case REFUSES -> Silence.REFUSES;
        };
    }

    static Terms read(Reading in, Terms old) {
        return new Terms(
                old.methods(),
                in.rows("service", row -> service(in, row)),
                new Terms.Competence(
                        in.ticked("receives", Agency.Kind.class),
                        in.ticked("handles", Agency.Kind.class),
                        in.ticked("decides", Agency.Kind.class)),
                in.choice("on-supplement", PausePolicy.class),
                silence(in),
                in.checked("non-territorial"),
                availability(in));
    }

    private static Optional<TacitDecision> silence(Reading in) {
        return switch (in.isEmpty(SILENCE) ? Silence.NOTHING : in.choice(SILENCE, Silence.class)) {
            case NOTHING -> Optional.empty();
            case ACCEPTS -> silence(in, Meaning.ACCEPTS);
            case REFUSES -> silence(in, Meaning.REFUSES);
        };
    }

    private static Optional<TacitDecision> silence(Reading in, Meaning meaning) {
        in.needed(SILENCE + "-amount");
        var basis = in.needed(SILENCE + "-basis");
        return WaysForm.limit(in, SILENCE + "-").map(after -> new TacitDecision(meaning, after, basis));
    }

    private static OnlineService service(Reading in, String row) {
        var extent = in.choice(row + "extent", Extent.class);
        var reason = in.optional(row + "reason");
        if (extent == Extent.PARTIAL && reason.isEmpty()) {
            in.wrong(row + "reason", "catalogue.form.reason-missing");
        }
        if (extent == Extent.FULL && reason.isPresent()) {
            in.wrong(row + "reason", "catalogue.form.reason-needless");
        }
        return new OnlineService(in.line(row + "name"), extent, reason, in.link(row + "link"));
    }

    private static Availability availability(Reading in) {
        return switch (in.choice("availability", Standing.class)) {
            case OFFERED -> new Availability.Offered();
            case PAUSED -> new Availability.Paused(in.neededBoth("reason"), in.day("until"));
            case SEASONAL -> new Availability.Seasonal(monthDay(in, "season-from"), monthDay(in, "season-to"));
            case AT_THE_COUNTER_ONLY -> new Availability.AtTheCounterOnly();
            case ELSEWHERE -> {
                var link = in.link("elsewhere-link");
                if (link.isEmpty()) {
                    in.needed("elsewhere-link");
                }
                yield new Availability.Elsewhere(in.neededBoth("elsewhere"), link.orElse(""));
            }
        };
    }

    /** A day of every year as people here write it: {@code 15/3}. */
    private static MonthDay monthDay(Reading in, String field) {
        var typed = in.line(field);
        if (typed.matches("[0-9]{1,2}/[0-9]{1,2}")) {
            var slash = typed.indexOf('/');
            try {
                return MonthDay.of(
                        Integer.parseInt(typed.substring(slash + 1)), Integer.parseInt(typed.substring(0, slash)));
            } catch (DateTimeException _) {
                // Told below.
            }
        }
        in.wrong(field, "catalogue.form.month-day");
        return MonthDay.of(1, 1);
    }

    private static String written(MonthDay day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }
}
