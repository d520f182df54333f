package vn.motcua.catalogue.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Limit;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.FeeSchedule;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.TacitDecision;
import vn.motcua.catalogue.usecase.ReadProcedure.Promise;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Language;
import vn.motcua.ui.Words;

/** Nói thành lời: limits, fees and names in the language of the page. */
public record Spoken(Words words) {
    private static final int QUARTERS_A_DAY = 8 * 4;

    public String name(Procedure procedure) {
        return in(procedure.heading().name());
    }

    /** The text in the page's language, Vietnamese where it has not been written. */
    public String in(Bilingual text) {
        return isForeign(text) ? text.vietnamese() : text.in(language());
    }

    /** The language attribute of such a text: absent where it is the page's own. */
    public @Nullable String tag(Bilingual text) {
        return isForeign(text) ? Language.VIETNAMESE.tag() : null;
    }

    private boolean isForeign(Bilingual text) {
        return words.language() == Language.ENGLISH && text.english().isBlank();
    }

    public String limit(Limit limit) {
        return words.say("catalogue.limit." + slug(limit.unit()), words.number(limit.amount()));
    }

    /** How long it takes by the first channel that says; unknown stays unknown. */
    public String limit(Procedure procedure) {
        return procedure.terms().methods().stream()
                .flatMap(method -> method.limit().stream())
                .findFirst()
                .map(limit -> limit(limit.limit()))
                .orElseGet(() -> words.say("catalogue.limit.unknown"));
    }

    /** What it means if nobody decides in time. */
    public String silence(TacitDecision silence) {
        return words.say(
                "catalogue.ways.silence." + silence.meaning().key(),
                limit(silence.after().limit()),
                silence.basis());
    }

    public String channel(Channel channel) {
        return words.say("catalogue.channel." + channel.key());
    }

    /** What it costs by the first channel, in few words. */
    public String fee(Procedure procedure) {
        return fee(procedure, Optional.empty());
    }

    /** The same with the amounts of the province's resolution. */
    public String fee(Procedure procedure, Optional<FeeSchedule> schedule) {
        return procedure.terms().methods().stream()
                .findFirst()
                .map(method -> fees(method, schedule))
                .orElseGet(() -> words.say("catalogue.fee.unknown"));
    }

    public String fees(Method method) {
        return method.fees().isEmpty()
                ? words.say("catalogue.fee.unknown")
                : together(method.fees().stream().map(this::fee));
    }

    private String together(Stream<String> sums) {
        return sums.reduce((some, other) -> words.say("catalogue.fee.and", some, other))
                .orElse("");
    }

    /** The same with the amounts of the province's resolution where they have been entered. */
    public String fees(Method method, Optional<FeeSchedule> schedule) {
        var rates = rates(method, schedule);
        if (rates.isEmpty()) {
            return fees(method);
        }
        var others = method.fees().stream()
                .filter(fee -> !(fee instanceof Fee.ByResolution))
                .map(this::fee);
        var amounts = rates.stream().map(rate -> words.dong(rate.amount().dong()));
        return together(Stream.concat(others, amounts));
    }

    /** By which resolution, and who pays nothing; nothing to say where no resolution is in force. */
    public List<String> resolution(Method method, Optional<FeeSchedule> schedule) {
        var rates = rates(method, schedule);
        if (rates.isEmpty()) {
            return List.of();
        }
        var groups = rates.stream()
                .flatMap(rate -> rate.exempt().stream())
                .distinct()
                .map(group -> words.say("catalogue.exemption." + slug(group)))
                .toList();
        var named =
                words.say("catalogue.ways.resolution", schedule.orElseThrow().resolution());
        return groups.isEmpty()
                ? List.of(named)
                : List.of(named, words.say("catalogue.ways.free-for", String.join(", ", groups)));
    }

    private static List<FeeSchedule.Rate> rates(Method method, Optional<FeeSchedule> schedule) {
        return method.fees().stream().anyMatch(Fee.ByResolution.class::isInstance)
                ? schedule.map(each -> each.rates().stream()
                                .filter(rate -> rate.channel() == method.channel())
                                .toList())
                        .orElse(List.of())
                : List.of();
    }

    private String fee(Fee fee) {
        return switch (fee) {
            case Fee.Amount amount -> amount(amount);
            case Fee.Free _ -> words.say("catalogue.fee.free");
            case Fee.ByResolution _ -> words.say("catalogue.fee.by-resolution");
            case Fee.Unknown _ -> words.say("catalogue.fee.unknown");
        };
    }

    private String amount(Fee.Amount fee) {
        var dong = words.dong(fee.amount().dong());
        return fee.per().isBlank() ? dong : words.say("catalogue.fee.per", dong, fee.per());
    }

    /** What the record adds about the fees of this channel: the law that frees, the words of a resolution. */
    public List<String> remarks(Method method) {
        return method.fees().stream()
                .map(fee -> switch (fee) {
                    case Fee.Free(var basis) -> basis;
                    case Fee.ByResolution(var note) -> note;
                    case Fee.Amount _, Fee.Unknown _ -> "";
                })
                .filter(remark -> !remark.isBlank())
                .toList();
    }

    /** Working time of a step: days where they come out even, hours otherwise. */
    public String quarters(int quarters) {
        if (quarters % QUARTERS_A_DAY == 0) {
            return words.say("catalogue.limit.working-day", words.number(quarters / QUARTERS_A_DAY));
        }
        var hours = BigDecimal.valueOf(quarters * 25L, 2).stripTrailingZeros().toPlainString();
        return words.say("catalogue.limit.hour", language().equals("vi") ? hours.replace('.', ',') : hours);
    }

    /** Where the promise is explained day by day, as from the moment at which one asks. */
    public String why(Promise promise) {
        var limit = promise.limit().limit();
        return "/deadline?amount=%d&unit=%s&cutoff=%s"
                .formatted(limit.amount(), limit.unit(), promise.limit().cutOff());
    }

    private String language() {
        return words.language().tag();
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
