package vn.motcua.dossier.model;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.motcua.catalogue.Channel;
import vn.motcua.shared.LegalBasis;

/** Con số: what follows from what was counted. Nothing counted is 0; a share of nothing is not 0 but unknown. */
@LegalBasis("Nghị định 118/2025/NĐ-CP; Quyết định 766/QĐ-TTg")
public record Sums(Map<Tallied, Long> counts) {
    public Sums {
        counts = Map.copyOf(counts);
    }

    public static Sums of(Collection<Sums> parts) {
        var all = new EnumMap<Tallied, Long>(Tallied.class);
        parts.forEach(part -> part.counts().forEach((item, count) -> all.merge(item, count, Long::sum)));
        return new Sums(all);
    }

    public long of(Tallied item) {
        return counts.getOrDefault(item, 0L);
    }

    /** Đã tiếp nhận: given a number and a promise. What was filed and is not accepted yet, or never was, is not among them. */
    public long received() {
        return sum(item -> item.channel().isPresent());
    }

    public long received(Channel channel) {
        return sum(item -> item.channel().equals(Optional.of(channel)));
    }

    /** Nhờ người khác khai: by whatever channel. */
    public long assisted() {
        return sum(Tallied::isAssisted);
    }

    /** Tự khai. */
    public long own() {
        return received() - assisted();
    }

    /** Đã có kết quả. */
    public long finished() {
        return of(Tallied.ON_TIME) + of(Tallied.LATE);
    }

    /** Đang giải quyết: accepted, without a result and not given up. */
    public long inProcess() {
        return received() - finished() - of(Tallied.WITHDRAWN) - of(Tallied.STOPPED);
    }

    /** Tỷ lệ đúng hạn in per cent: finished on the day first promised at the latest, of all that were finished. */
    public Optional<Double> onTime() {
        return finished() == 0 ? Optional.empty() : Optional.of(100.0 * of(Tallied.ON_TIME) / finished());
    }

    /** Đã đánh giá. */
    public long rated() {
        return of(Tallied.SATISFIED) + of(Tallied.NEUTRAL) + of(Tallied.DISSATISFIED);
    }

    /** Có kết quả mà chưa đánh giá: silence is told as such, never as content. */
    public long unrated() {
        return Math.max(0, finished() - rated());
    }

    /** Tỷ lệ hài lòng in per cent, of those who rated. */
    public Optional<Double> satisfied() {
        return rated() == 0 ? Optional.empty() : Optional.of(100.0 * of(Tallied.SATISFIED) / rated());
    }

    private long sum(Predicate<Tallied> wanted) {
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
