package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.model.Satisfaction;
import vn.motcua.dossier.model.Tallied;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Tallies.Mark;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;

/** Đếm hồ sơ from what the event log tells, and from nothing else: counted anew from the beginning, it is the same. */
@Component
class CountFigures implements EventReader {
    private static final String ACCEPTED = "dossier.accepted";
    private static final String FINISHED = "dossier.finished";
    private static final String ENDED = "dossier.ended";
    private static final String RATED = "dossier.rated";
    private static final String MERGED = "dossier.merged";
    private static final String SEPARATED = "dossier.separated";

    private final Tallies tallies;

    CountFigures(Tallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "dossier.figures";
    }

    @Override
    public Set<String> wants() {
        return Set.of(ACCEPTED, FINISHED, ENDED, RATED, MERGED, SEPARATED);
    }

    @Override
    public void read(List<Happened> batch) {
        tallies.add(marks(batch));
    }

    static List<Mark> marks(List<Happened> batch) {
        return batch.stream().flatMap(CountFigures::marks).toList();
    }

    static Stream<Mark> marks(Happened happened) {
        return switch (happened.name()) {
            case MERGED -> duplicate(happened.data(), 1);
            case SEPARATED -> duplicate(happened.data(), -1);
            default ->
                item(happened.name(), happened.data()).stream()
                        .map(item -> new Mark(desk(happened.data()), item, happened.at(), 1));
        };
    }

    /** Đếm một lần: it is no case received any more but a duplicate, in the month in which it was counted. */
    private static Stream<Mark> duplicate(JsonNode data, int number) {
        return Optional.of(data.path("accepted").asString(""))
                .filter(accepted -> !accepted.isEmpty())
                .map(Instant::parse)
                .stream()
                .flatMap(accepted -> Stream.of(
                        new Mark(desk(data), received(data), accepted, -number),
                        new Mark(desk(data), Tallied.DUPLICATE, accepted, number)));
    }

    private static AgencyId desk(JsonNode data) {
        return new AgencyId(UUID.fromString(data.path("desk").asString()));
    }

    private static Tallied received(JsonNode data) {
        return Tallied.received(channel(data), data.path("assisted").asBoolean(false));
    }

    private static Optional<Tallied> item(String name, JsonNode data) {
        return switch (name) {
            case ACCEPTED -> Optional.of(received(data));
            case FINISHED -> Optional.of(Tallied.finished(data.path("onTime").asBoolean()));
            case ENDED ->
                data.path("accepted").asBoolean(false)
                                && !data.path("how").asString("").equals(Verb.MERGE.key())
                        ? ended(data.path("stage").asString(""))
                        : Optional.empty();
            case RATED ->
                Satisfaction.of(data.path("satisfaction").asString("")).map(Satisfaction::item);
            default -> Optional.empty();
        };
    }

    /** What was returned is counted when it had a result. */
    private static Optional<Tallied> ended(String stage) {
        return Stream.of(Tallied.WITHDRAWN, Tallied.STOPPED)
                .filter(item -> item.key().equals(stage))
                .findFirst();
    }

    /** The first facts did not tell it: then there was no other way to file than online, by oneself. */
    private static Channel channel(JsonNode data) {
        return Channel.numbered(data.path("channel").asInt(Channel.ONLINE.national()));
    }
}
