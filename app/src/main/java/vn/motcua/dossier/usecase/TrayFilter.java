package vn.motcua.dossier.usecase;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.model.Stage;

/**
 * Bộ lọc: of what lies in a tray, that alone which fits all that is asked. In addresses each part is a key and a slug. It
 * narrows a tray that somebody may see, and never widens it.
 */
public record TrayFilter(
        Optional<Stage> stage,
        Optional<ProcedureCode> procedure,
        Optional<Timing> due,
        Optional<Waiting> waiting,
        Optional<Holder> holder,
        Optional<Channel> channel) {
    public static final String STAGE = "stage";
    public static final String PROCEDURE = "procedure";
    public static final String DUE = "due";
    public static final String WAITING = "waiting";
    public static final String HOLDER = "holder";
    public static final String CHANNEL = "channel";

    /** In the order in which addresses name them. */
    public static final List<String> KEYS = List.of(STAGE, PROCEDURE, DUE, WAITING, HOLDER, CHANNEL);

    /** Which lets everything through. */
    public static final TrayFilter NONE = read(Map.of());

    /**
     * What cannot be read asks for nothing.
     *
     * @param parts slugs by their keys; other keys are of no matter
     */
    public static TrayFilter read(Map<String, String> parts) {
        return new TrayFilter(
                part(parts, STAGE, named(Stage.values(), Stage::key)),
                part(parts, PROCEDURE, TrayFilter::code),
                part(parts, DUE, named(Timing.values(), Timing::key)),
                part(parts, WAITING, named(Waiting.values(), Waiting::key)),
                part(parts, HOLDER, named(Holder.values(), Holder::key)),
                part(parts, CHANNEL, named(Channel.values(), Channel::key)));
    }

    /** The keys of what is asked for there and cannot be read, in their order. */
    public static List<String> unread(Map<String, String> parts) {
        var read = read(parts).parts();
        return KEYS.stream()
                .filter(key -> !parts.getOrDefault(key, "").isEmpty() && !read.containsKey(key))
                .toList();
    }

    /** Slugs by their keys, in the order of {@link #KEYS}. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        stage.ifPresent(each -> parts.put(STAGE, each.key()));
        procedure.ifPresent(each -> parts.put(PROCEDURE, each.value()));
        due.ifPresent(each -> parts.put(DUE, each.key()));
        waiting.ifPresent(each -> parts.put(WAITING, each.key()));
        holder.ifPresent(each -> parts.put(HOLDER, each.key()));
        channel.ifPresent(each -> parts.put(CHANNEL, each.key()));
        return Collections.unmodifiableMap(parts);
    }

    /** As addresses have it: {@code stage=filed&due=late}; empty where it lets everything through. */
    public String text() {
        return parts().entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
    }

    /** The parts of such a text; of what is there twice, the first. */
    public static Map<String, String> split(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (var part : text.split("&", -1)) {
            var middle = part.indexOf('=');
            if (middle > 0) {
                parts.putIfAbsent(part.substring(0, middle), part.substring(middle + 1));
            }
        }
        return Collections.unmodifiableMap(parts);
    }

    /** The same with this part as given, or without it where nothing is. */
    public TrayFilter with(String key, Optional<String> slug) {
        Map<String, String> parts = new LinkedHashMap<>(parts());
        parts.remove(key);
        slug.ifPresent(value -> parts.put(key, value));
        return read(parts);
    }

    public TrayFilter without(String key) {
        return with(key, Optional.empty());
    }

    /** Whether nothing but the stage is asked for, if that. */
    public boolean isOfStageAlone() {
        return without(STAGE).equals(NONE);
    }

    /** The stages at which something can fit; an index is read stage by stage. What is finished is neither late nor near. */
    public Set<Stage> stages() {
        return Arrays.stream(Stage.values())
                .filter(Stage::isOpen)
                .filter(each -> stage.map(each::equals).orElse(true))
                .filter(each -> waiting.map(whom -> whom.isAt(each)).orElse(true))
                .filter(each -> due.isEmpty() || each != Stage.FINISHED)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Optional<T> part(Map<String, String> parts, String key, Function<String, Optional<T>> reading) {
        return Optional.ofNullable(parts.get(key)).flatMap(reading);
    }

    private static <T> Function<String, Optional<T>> named(T[] values, Function<T, String> key) {
        return text ->
                Stream.of(values).filter(each -> key.apply(each).equals(text)).findFirst();
    }

    /** As it is written, and no other way: an address is one text. */
    private static Optional<ProcedureCode> code(String text) {
        return ProcedureCode.typed(text).filter(code -> code.value().equals(text));
    }

    /** Còn bao lâu until what was promised; what was promised nothing, and what has its result, is none of these. */
    public enum Timing {
        LATE,
        /** Within {@link #NEAR}. */
        SOON,
        IN_TIME;

        public static final Duration NEAR = Duration.ofHours(24);

        public String key() {
            return slug(this);
        }
    }

    /** Đang chờ ai. */
    public enum Waiting {
        /** Somebody here has something to do. */
        OFFICE,
        CITIZEN,
        /** Something its owner wrote has no answer yet. */
        ANSWER;

        public String key() {
            return slug(this);
        }

        private boolean isAt(Stage stage) {
            return switch (this) {
                case OFFICE -> !stage.isWithCitizen() && stage != Stage.FINISHED;
                case CITIZEN -> stage.isWithCitizen();
                case ANSWER -> true;
            };
        }
    }

    /** Đã giao cho ai. */
    public enum Holder {
        /** Whoever looks. */
        MINE,
        NOBODY;

        public String key() {
            return slug(this);
        }
    }

    private static String slug(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
