package vn.motcua.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.VietnamTime;

/** Lời: every text a page says in one language, and how that language writes days, times and amounts. */
public final class Words {
    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Language language;
    private final Map<String, String> own;
    private final Map<String, String> vietnamese;
    private final boolean strict;
    private final Map<String, Gaps> gaps = new ConcurrentHashMap<>();
    private final Map<String, DateTimeFormatter> days = new ConcurrentHashMap<>();
    private final DateTimeFormatter time;
    /** Never used itself: it is not for several threads. */
    private final NumberFormat whole;

    Words(Language language, Map<String, String> own, Map<String, String> vietnamese, boolean strict) {
        this.language = language;
        this.own = own;
        this.vietnamese = vietnamese;
        this.strict = strict;
        this.time = DateTimeFormatter.ofPattern("HH:mm", language.locale());
        this.whole = NumberFormat.getIntegerInstance(language.locale());
    }

    public Language language() {
        return language;
    }

    /**
     * The text with this key. Khmer falls back to Vietnamese, since it covers only part of the site.
     *
     * @throws IllegalArgumentException if there is none; in production the key is shown and logged instead
     */
    public String say(String key, Object... arguments) {
        var text = own.get(key);
        if (text == null && (language == Language.KHMER || !strict)) {
            text = vietnamese.get(key);
        }
        return text == null ? missing(key) : filled(text, arguments);
    }

    /** The text with this key, where there may be none. */
    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(own.getOrDefault(key, vietnamese.get(key))).map(text -> filled(text, arguments));
    }

    /** 23/11/2026. */
    public String day(LocalDate day) {
        return days.computeIfAbsent(
                        say("ui.format.day"), pattern -> DateTimeFormatter.ofPattern(pattern, language.locale()))
                .format(day);
    }

    /** 16:30 thứ Hai, 23/11/2026: Vietnam time. */
    public String moment(Instant instant) {
        var there = instant.atZone(VietnamTime.ZONE);
        var weekday = say("ui.weekday." + there.getDayOfWeek().getValue());
        return say("ui.format.moment", time.format(there), weekday, day(there.toLocalDate()));
    }

    /** 1.284. */
    public String number(long number) {
        return ((NumberFormat) whole.clone()).format(number);
    }

    /** 1.284,5 km, never broken over two lines; the unit may be empty. */
    public String number(BigDecimal number, String unit) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(number.scale() < 0 ? 0 : number.scale());
        return unit.isEmpty() ? format.format(number) : format.format(number) + NO_BREAK_SPACE + unit;
    }

    /** 15.000 đ, never broken over two lines. */
    public String dong(long amount) {
        return number(amount) + NO_BREAK_SPACE + "đ";
    }

    private String missing(String key) {
        if (strict) {
            throw new IllegalArgumentException("no " + language.tag() + " text for " + key);
        }
        LOG.atError()
                .addKeyValue("key", key)
                .addKeyValue("language", language.tag())
                .log("text missing");
        return key;
    }

    private String filled(String text, Object[] arguments) {
        return text.indexOf('{') < 0
                ? text
                : gaps.computeIfAbsent(text, each -> Gaps.of(each, language.locale()))
                        .filled(arguments);
    }
}
