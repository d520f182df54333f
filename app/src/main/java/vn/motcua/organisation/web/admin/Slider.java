package vn.motcua.organisation.web.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.motcua.organisation.usecase.SeeRegister.Moment;

/**
 * Thanh thời gian: the days on which something changed, today, and the day that is shown.
 *
 * @param place of the day shown
 */
public record Slider(List<LocalDate> days, int place) {
    private static final int MOST = 200;

    public static Slider of(Moment moment) {
        var days = new TreeSet<>(moment.days());
        days.add(moment.today());
        while (days.size() >= MOST) {
            days.pollFirst();
        }
        days.add(moment.day());
        return new Slider(List.copyOf(days), days.headSet(moment.day()).size());
    }

    public boolean useful() {
        return days.size() > 2;
    }

    /** As the form sends them back, for a number to become a day again. */
    public String written() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }
}
