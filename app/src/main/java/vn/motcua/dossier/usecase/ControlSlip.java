package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.InternalProcess.Step;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Custody;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Holders.People;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Words;

/** Phiếu kiểm soát quá trình giải quyết hồ sơ: who had it from whom, from when to when, and whether that was in time. */
@Component
@LegalBasis("Thông tư 03/2025/TT-VPCP, Mẫu số 06")
public class ControlSlip {
    private final Locating locating;
    private final Holders holders;

    ControlSlip(Locating locating, Holders holders) {
        this.locating = locating;
        this.holders = holders;
    }

    /** The same in words, as it is shown and printed. */
    public List<SlipLine> lines(Folder folder, Words words) {
        var people = holders.people(folder, words);
        return of(folder).stream().map(stay -> line(stay, people, words)).toList();
    }

    private SlipLine line(Stay stay, People people, Words words) {
        return new SlipLine(
                holders.name(stay.came(), words),
                words.moment(stay.came().at()),
                people.name(stay.came().by()),
                moment(stay.left(), words),
                stay.left().map(_ -> people.name(stay.taker())).orElse(""),
                moment(stay.until(), words),
                stay.result()
                        .map(result -> words.say("dossier.desk.slip.result." + result.key()))
                        .orElse(""),
                stay.came().note());
    }

    private static String moment(Optional<Instant> instant, Words words) {
        return instant.map(words::moment).orElse("");
    }

    /** A stay for each move, but for the one by which it ended. */
    public List<Stay> of(Folder folder) {
        var way = folder.way();
        return IntStream.range(0, way.size())
                .filter(at -> way.get(at).stage().isOpen())
                .mapToObj(at -> {
                    var next = at + 1 < way.size() ? Optional.of(way.get(at + 1)) : Optional.<Passage>empty();
                    return stay(way.get(at), next, folder.course());
                })
                .toList();
    }

    private Stay stay(Passage came, Optional<Passage> went, Course course) {
        var until = step(came, course).flatMap(step -> locating.limit(step, came.custody()));
        var left = went.map(Passage::at);
        return new Stay(
                came,
                went.flatMap(Passage::by),
                left,
                until,
                went.filter(move -> move.verb() != Verb.RECALL)
                        .flatMap(move -> until.map(limit -> result(move.at(), limit))));
    }

    /** The step whose time runs there; none while the citizen has it or the result waits. */
    private static Optional<Step> step(Passage came, Course course) {
        return switch (came.stage()) {
            case FILED, REFUSAL_PROPOSED -> Locating.reception(course);
            case IN_HAND -> came.step().map(course::at);
            case INCOMPLETE, DRAFT_SHOWN, UNPAID, FINISHED, NOT_ACCEPTED, WITHDRAWN, STOPPED, RETURNED ->
                Optional.empty();
        };
    }

    private static Result result(Instant left, Instant limit) {
        if (left.isAfter(limit)) {
            return Result.LATE;
        }
        return VietnamTime.dateOf(left).isBefore(VietnamTime.dateOf(limit)) ? Result.EARLY : Result.ON_TIME;
    }

    /**
     * Một lần giữ.
     *
     * @param came the move by which it came there
     * @param taker who made the next move
     * @param left when that was; empty while it is still there
     * @param until the step's own limit, where it has one
     * @param result empty where there is no limit, it is still there or came by mistake
     */
    public record Stay(
            Passage came,
            Optional<PersonId> taker,
            Optional<Instant> left,
            Optional<Instant> until,
            Optional<Result> result) {

        public Custody custody() {
            return came.custody();
        }
    }

    /** Kết quả giải quyết of a stay. */
    public enum Result {
        EARLY,
        ON_TIME,
        LATE;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
