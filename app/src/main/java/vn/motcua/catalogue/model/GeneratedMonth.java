package vn.motcua.catalogue.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.FeeSchedule.Exemption;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.spi.PastDossier;
import vn.motcua.shared.VietnamTime;

/**
 * Tháng giả định: dossiers as they might have come in, for a rehearsal where none are known. The same procedure and days
 * give the same dossiers.
 */
public final class GeneratedMonth {
    public static final int CASES = 200;

    private static final int DAYS = 30;
    private static final int OFFICE_MINUTES = 9 * 60;
    private static final LocalTime OPENS = LocalTime.of(7, 30);
    /** Of a hundred, in one of the groups that may pay nothing. */
    private static final int IN_A_GROUP = 15;

    private final Random random;
    private final Procedure procedure;
    private final List<LocalDate> openDays;
    private int number;

    private GeneratedMonth(Procedure procedure, LocalDate until, WorkingCalendar calendar) {
        this.random = new Random(procedure.code().value().hashCode());
        this.procedure = procedure;
        this.openDays = until.minusDays(DAYS)
                .datesUntil(until)
                .filter(calendar::isWorkingDay)
                .toList();
    }

    /** The month before that day. */
    public static List<PastDossier> of(Procedure procedure, LocalDate until, WorkingCalendar calendar) {
        var month = new GeneratedMonth(procedure, until, calendar);
        return month.arrivals().stream().map(month::next).toList();
    }

    /** In the order in which they come, so that their numbers grow with the hours. */
    private List<Instant> arrivals() {
        return openDays.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, CASES)
                        .mapToObj(this::arrival)
                        .sorted()
                        .toList();
    }

    private Instant arrival(int place) {
        return openDays.get(place * openDays.size() / (CASES + 1))
                .atTime(OPENS.plusMinutes(random.nextInt(OFFICE_MINUTES)))
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }

    private PastDossier next(Instant received) {
        number++;
        var cases = Math.max(1, procedure.papers().cases().size());
        return new PastDossier(Integer.toString(number), received, channel(), random.nextInt(cases), groups());
    }

    /** Every other comes to the counter where it may, the rest by any channel there is. */
    private Channel channel() {
        var methods = procedure.terms().methods();
        var any = methods.isEmpty()
                ? Channel.DIRECT
                : methods.get(random.nextInt(methods.size())).channel();
        var comes = random.nextBoolean() && procedure.terms().by(Channel.DIRECT).isPresent();
        return comes ? Channel.DIRECT : any;
    }

    private Set<Exemption> groups() {
        var groups = Exemption.values();
        var group = groups[random.nextInt(groups.length)];
        return random.nextInt(100) < IN_A_GROUP ? Set.of(group) : Set.of();
    }
}
