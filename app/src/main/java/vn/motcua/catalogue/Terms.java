package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.PausePolicy;
import vn.motcua.organisation.Agency;

/**
 * Điều kiện thực hiện: where one can ask for it, how long it takes and what it costs.
 *
 * @param methods at most one for each channel
 * @param online the services on the portal behind it; empty where nobody has verified any
 * @param competence which kinds of agency take part
 * @param onSupplement what a request for more papers does to the clock
 * @param silence what it means if nobody decides in time; empty where no law says
 * @param nonTerritorial whether any office in the country takes it
 * @param availability whether one can ask for it now
 */
public record Terms(
        List<Method> methods,
        List<OnlineService> online,
        Competence competence,
        PausePolicy onSupplement,
        Optional<TacitDecision> silence,
        boolean nonTerritorial,
        Availability availability) {
    public Terms {
        methods = List.copyOf(methods);
        online = List.copyOf(online);
    }

    /** How it is done by this channel. */
    public Optional<Method> by(Channel channel) {
        return methods.stream().filter(method -> method.channel() == channel).findFirst();
    }

    /**
     * Thẩm quyền by kind of agency; empty sets where the record does not say.
     *
     * @param receives nơi tiếp nhận
     * @param handles nơi giải quyết
     * @param decides nơi quyết định
     */
    public record Competence(Set<Agency.Kind> receives, Set<Agency.Kind> handles, Set<Agency.Kind> decides) {
        public Competence {
            receives = Ordered.copyOf(receives);
            handles = Ordered.copyOf(handles);
            decides = Ordered.copyOf(decides);
        }
    }
}
