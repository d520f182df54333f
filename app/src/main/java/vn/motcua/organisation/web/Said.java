package vn.motcua.organisation.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.motcua.organisation.Period;
import vn.motcua.organisation.Unit;
import vn.motcua.ui.Words;

/** Lời about units, in the language of the page. */
public final class Said {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Said() {}

    public static String name(Unit unit, Words words) {
        return unit.name().in(words.language().tag());
    }

    public static String period(Period period, Words words) {
        return period.until()
                .map(end ->
                        words.say("organisation.period.closed", words.day(period.from()), words.day(end.minusDays(1))))
                .orElseGet(() -> words.say("organisation.period.open", words.day(period.from())));
    }

    /** 62,5 %, or that nobody has said how much. */
    public static String share(Optional<BigDecimal> share, Words words) {
        return share.map(known -> known.compareTo(BigDecimal.ONE) == 0
                        ? words.say("organisation.share.whole")
                        : words.say(
                                "organisation.share.part",
                                known.multiply(HUNDRED)
                                        .setScale(6, RoundingMode.HALF_UP)
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .orElseGet(() -> words.say("organisation.share.unknown"));
    }
}
