package vn.motcua.calendar.model;

import java.time.LocalDate;

/**
 * Âm lịch as Viet Nam keeps it, from the sky over its meridian (UTC+7): a month begins on the day of the new moon, the
 * eleventh month holds the winter solstice, and of thirteen months between two solstices the first in which the sun
 * enters no twelfth of its path is leap. The places of sun and moon are those of J. Meeus, Astronomical Formulae for
 * Calculators, to within some minutes: enough unless a new moon falls that close to midnight.
 */
public final class LunarCalendar {
    private static final double DAYS_OF_A_MOON = 29.530588853;
    private static final double ZONE = 7.0 / 24;
    /** From the Julian day to the epoch day, at noon. */
    private static final long EPOCH = 2440588;

    private static final int SOLSTICE_MONTH = 11;

    private LunarCalendar() {}

    /** Mùng 1 Tết of the lunar year that begins in this year. */
    public static LocalDate newYear(int year) {
        return dayOf(year, 1, 1);
    }

    /** A day of an ordinary (not a leap) month of the lunar year that begins in this year. */
    public static LocalDate dayOf(int year, int month, int day) {
        var before = month < SOLSTICE_MONTH ? year - 1 : year;
        var eleventh = solsticeMoon(before);
        var moonsOn = Math.floorMod(month - SOLSTICE_MONTH, 12);
        var leap = leapAfter(eleventh, solsticeMoon(before + 1));
        if (leap > 0 && moonsOn >= leap) {
            moonsOn++;
        }
        return LocalDate.ofEpochDay(newMoon(eleventh + moonsOn) - EPOCH + day - 1);
    }

    /** How many moons after the eleventh month the leap month begins; 0 if there is none. */
    private static int leapAfter(long eleventh, long next) {
        if (next - eleventh == 12) {
            return 0;
        }
        for (var moon = 1; moon < 13; moon++) {
            if (sign(newMoon(eleventh + moon)) == sign(newMoon(eleventh + moon + 1))) {
                return moon;
            }
        }
        throw new IllegalStateException("thirteen moons and none is leap");
    }

    /** The number of the moon that begins the eleventh month of a year. */
    private static long solsticeMoon(int year) {
        var lastDay = LocalDate.of(year, 12, 31).toEpochDay() + EPOCH;
        var moon = Math.round((lastDay - 2415021) / DAYS_OF_A_MOON);
        while (newMoon(moon) > lastDay) {
            moon--;
        }
        // Nine twelfths: the sun was past the solstice already when this moon began.
        return sign(newMoon(moon)) >= 9 ? moon - 1 : moon;
    }

    /** Cung hoàng đạo, 0 to 11: in which twelfth of its path, from the spring equinox, the sun is as the day begins. */
    private static int sign(long julianDay) {
        return (int) (sunLongitude(julianDay - 0.5 - ZONE) / 30);
    }

    private static double sunLongitude(double julianDay) {
        var t = (julianDay - 2451545.0) / 36525;
        var anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t * t;
        var mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
        var centre =
                (1.914600 - 0.004817 * t) * sin(anomaly) + 0.019993 * sin(2 * anomaly) + 0.00029 * sin(3 * anomaly);
        var aberrationAndNutation = -0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
        var degrees = (mean + centre + aberrationAndNutation) % 360;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** The day, as a Julian day number, of the new moon with this number; number 0 is that of January 1900. */
    private static long newMoon(long moon) {
        var t = moon / 1236.85;
        var mean = 2415020.75933
                + 29.53058868 * moon
                + 0.0001178 * t * t
                - 0.000000155 * t * t * t
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t * t);
        return (long) Math.floor(mean + trueMinusMean(moon, t) - clockLag(t) + 0.5 + ZONE);
    }

    private static double trueMinusMean(long moon, double t) {
        var sun = 359.2242 + 29.10535608 * moon - 0.0000333 * t * t - 0.00000347 * t * t * t;
        var orb = 306.0253 + 385.81691806 * moon + 0.0107306 * t * t + 0.00001236 * t * t * t;
        var node = 21.2964 + 390.67050646 * moon - 0.0016528 * t * t - 0.00000239 * t * t * t;
        return (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(orb)
                + 0.0161 * sin(2 * orb)
                - 0.0004 * sin(3 * orb)
                + 0.0104 * sin(2 * node)
                - 0.0051 * sin(sun + orb)
                - 0.0074 * sin(sun - orb)
                + 0.0004 * sin(2 * node + sun)
                - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + orb)
                + 0.0010 * sin(2 * node - orb)
                + 0.0005 * sin(sun + 2 * orb);
    }

    /** How far the turning of the earth lags behind the even time of the sky, in days. */
    private static double clockLag(double t) {
        return -0.000278 + 0.000265 * t + 0.000262 * t * t;
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
