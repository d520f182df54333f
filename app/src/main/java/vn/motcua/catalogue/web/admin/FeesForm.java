package vn.motcua.catalogue.web.admin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.FeeSchedule.Exemption;
import vn.motcua.catalogue.FeeSchedule.Rate;
import vn.motcua.catalogue.usecase.FeeProposal.Act;
import vn.motcua.catalogue.usecase.FeeProposal.Terms;
import vn.motcua.catalogue.usecase.FeeSchedules.Kept;
import vn.motcua.catalogue.usecase.ProposeFees.Wish;
import vn.motcua.shared.Vnd;

/**
 * Biểu mẫu mức thu: what is to be done with which schedule.
 *
 * @param schedule the one to be corrected or ended
 */
public record FeesForm(Act what, Optional<UUID> schedule, Typed typed) {
    private static final long MOST_DONG = 100_000_000_000L;

    static FeesForm of(Typed typed) {
        var what = Slug.read(Act.class, typed.of("what")).orElse(Act.ENTER);
        return new FeesForm(
                what,
                what == Act.ENTER
                        ? Optional.empty()
                        : Optional.of(Asked.id(typed.of("schedule")).value()),
                typed);
    }

    FeesForm with(Typed other) {
        return new FeesForm(what, schedule, other);
    }

    /** The form as it is first shown: blank, or with what stands in the schedule. */
    FeesForm begun(List<Kept> schedules) {
        if (what != Act.CORRECT) {
            return with(typed.with("rate-count", "1"));
        }
        return schedules.stream()
                .filter(kept -> schedule.equals(Optional.of(kept.id())))
                .findFirst()
                .map(kept -> with(written(kept.schedule())))
                .orElseThrow(Asked::nowhere);
    }

    private Typed written(FeeSchedule from) {
        var fields = new HashMap<>(typed.fields());
        fields.put("resolution", from.resolution());
        fields.put("from", from.from().toString());
        fields.put("rate-count", Integer.toString(from.rates().size()));
        for (var each = 0; each < from.rates().size(); each++) {
            fields.putAll(written(Typed.row("rate", each), from.rates().get(each)));
        }
        return new Typed(fields);
    }

    private static Map<String, String> written(String row, Rate rate) {
        var fields = new HashMap<String, String>();
        fields.put(row + "channel", Slug.of(rate.channel()));
        fields.put(row + "kind", Slug.of(rate.kind()));
        fields.put(row + "amount", Long.toString(rate.amount().dong()));
        rate.exempt().forEach(group -> fields.put(row + "exempt-" + Slug.of(group), "yes"));
        return fields;
    }

    /** What is asked for; whole where the reading is sound. */
    Optional<Wish> read(Reading in) {
        var resolution = what == Act.END ? "" : in.needed("resolution");
        var from = in.neededDay("from");
        var decision = what == Act.ENTER ? "" : in.needed("decision");
        var rates = what == Act.END ? List.<Rate>of() : rates(in);
        return from.map(day -> new Wish(what, schedule, new Terms(resolution, day, rates, decision)));
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
}
