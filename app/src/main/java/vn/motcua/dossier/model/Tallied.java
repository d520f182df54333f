package vn.motcua.dossier.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.catalogue.Channel;

/** Mục đếm: what the public figures are sums of. Each is counted once for each dossier, and each request in one dossier. */
public enum Tallied {
    /** Tiếp nhận, nộp trực tiếp. */
    DIRECT,
    /** Tiếp nhận, nộp trực tiếp, nhờ người khác khai. */
    DIRECT_ASSISTED,
    /** Tiếp nhận, nộp trực tuyến. */
    ONLINE,
    /** Tiếp nhận, nộp trực tuyến, nhờ người khác khai. */
    ONLINE_ASSISTED,
    /** Tiếp nhận qua bưu chính. */
    POSTAL,
    /** Tiếp nhận qua bưu chính, nhờ người khác khai. */
    POSTAL_ASSISTED,
    /** Có kết quả đúng hạn. */
    ON_TIME,
    /** Có kết quả quá hạn. */
    LATE,
    /** Đã tiếp nhận, rồi người nộp rút. */
    WITHDRAWN,
    /** Đã tiếp nhận, rồi dừng giải quyết. */
    STOPPED,
    /** Đã tiếp nhận, rồi kết thúc vì trùng: what was asked for goes on in another dossier, and is counted there alone. */
    DUPLICATE,
    /** Có kết quả, người dân hài lòng. */
    SATISFIED,
    /** Có kết quả, người dân thấy bình thường. */
    NEUTRAL,
    /** Có kết quả, người dân không hài lòng. */
    DISSATISFIED;

    public static Tallied received(Channel channel, boolean assisted) {
        return switch (channel) {
            case DIRECT -> assisted ? DIRECT_ASSISTED : DIRECT;
            case ONLINE -> assisted ? ONLINE_ASSISTED : ONLINE;
            case POSTAL -> assisted ? POSTAL_ASSISTED : POSTAL;
        };
    }

    public static Tallied finished(boolean onTime) {
        return onTime ? ON_TIME : LATE;
    }

    /** How it came, where it is a dossier received. */
    public Optional<Channel> channel() {
        return switch (this) {
            case DIRECT, DIRECT_ASSISTED -> Optional.of(Channel.DIRECT);
            case ONLINE, ONLINE_ASSISTED -> Optional.of(Channel.ONLINE);
            case POSTAL, POSTAL_ASSISTED -> Optional.of(Channel.POSTAL);
            case ON_TIME, LATE, WITHDRAWN, STOPPED, DUPLICATE, SATISFIED, NEUTRAL, DISSATISFIED -> Optional.empty();
        };
    }

    public boolean isAssisted() {
        return switch (this) {
            case DIRECT_ASSISTED, ONLINE_ASSISTED, POSTAL_ASSISTED -> true;
            case DIRECT,
                    ONLINE,
                    POSTAL,
                    ON_TIME,
                    LATE,
                    WITHDRAWN,
                    STOPPED,
                    DUPLICATE,
                    SATISFIED,
                    NEUTRAL,
                    DISSATISFIED -> false;
        };
    }

    /** The slug in the database and in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What has this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Tallied of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is counted as " + key));
    }
}
