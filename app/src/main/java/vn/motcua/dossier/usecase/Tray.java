package vn.motcua.dossier.usecase;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;

/**
 * Khay hồ sơ: what falls to one role at one agency.
 *
 * @param fields lĩnh vực of what alone is in it for whoever looks; none where everything is
 * @param practice whether it is the one of those who practise there; in neither lies what is in the other
 */
public record Tray(AgencyId agency, Role role, Set<String> fields, boolean practice) {
    /** Ten pages: of one stage no more are counted, since what a full tray costs to look at must not grow with it. */
    public static final int COUNTED = 250;

    private static final Pattern AGENCY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public Tray {
        fields = fields.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(fields));
    }

    /** A whole tray of those who serve. */
    public Tray(AgencyId agency, Role role) {
        this(agency, role, Set.of());
    }

    /** One of those who serve. */
    public Tray(AgencyId agency, Role role, Set<String> fields) {
        this(agency, role, fields, false);
    }

    /** The one with this {@link #key}; it says neither of which fields nor of which world. */
    public static Optional<Tray> read(String key) {
        var parts = key.split("@", -1);
        return parts.length == 2 && AGENCY.matcher(parts[1]).matches()
                ? Role.find(parts[0]).map(role -> new Tray(new AgencyId(UUID.fromString(parts[1])), role))
                : Optional.empty();
    }

    /** In addresses: {@code specialist@} and the id of the agency. */
    public String key() {
        return role.key() + "@" + agency.value();
    }

    /** Those of the posts that an officer holds on that day, in their order; posts of one role share one. */
    static List<Tray> of(Actor by, LocalDate day) {
        var posts = by instanceof Actor.SignedIn officer ? officer.posts() : List.<Post>of();
        Map<Tray, Tray> trays = new LinkedHashMap<>();
        posts.stream()
                .filter(post -> post.heldOn(day))
                .map(post -> new Tray(post.agency(), post.role(), post.fields(), by.practises()))
                .forEach(tray -> trays.merge(tray.whole(), tray, Tray::and));
        return List.copyOf(trays.values());
    }

    /** The same tray as somebody sees it whose post is for every field. */
    Tray whole() {
        return new Tray(agency, role, Set.of(), practice);
    }

    public boolean isLimited() {
        return !fields.isEmpty();
    }

    private Tray and(Tray other) {
        if (!isLimited() || !other.isLimited()) {
            return whole();
        }
        var both = new TreeSet<>(fields);
        both.addAll(other.fields);
        return new Tray(agency, role, both, practice);
    }

    /** That of the same role in the world of whoever looks. */
    Tray inWorldOf(Actor by) {
        return new Tray(agency, role, fields, by.practises());
    }

    /** What one must be allowed to look into. */
    Concerning concerning() {
        return Concerning.agency(agency).inPractice(practice);
    }

    /**
     * Số hồ sơ trong khay that stand so.
     *
     * @param all up to {@link #COUNTED}
     * @param late those whose promise has passed without a result
     */
    public record Tally(Tray tray, Stage stage, int all, int late) {
        /** Whether there may be more. */
        public boolean isCut() {
            return all == COUNTED;
        }
    }
}
