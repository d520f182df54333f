package vn.motcua.organisation.model;

import vn.motcua.organisation.model.Outline.Box;

/**
 * Phép chiếu of all maps: degrees of longitude as wide as they are at 16° north, in ten-thousandths of a degree, from a
 * corner north-west of the country. Eleven metres are enough to tell communes apart on a screen.
 */
public final class Projection {
    private static final double WIDTH = Math.cos(Math.toRadians(16));
    private static final double WEST = 101;
    private static final double NORTH = 24;
    private static final int UNITS = 10_000;

    /** The whole country with its sea, to the easternmost reefs of Trường Sa. */
    public static final Box COUNTRY = new Box(x(101.6), y(23.7), x(117.9), y(6.4));

    private Projection() {}

    public static int x(double longitude) {
        return (int) Math.round((longitude - WEST) * WIDTH * UNITS);
    }

    public static int y(double latitude) {
        return (int) Math.round((NORTH - latitude) * UNITS);
    }

    /** Whether a point can lie in the country, so that a file in other coordinates is noticed. */
    static boolean holds(double longitude, double latitude) {
        return longitude > WEST && longitude < 119 && latitude > 5 && latitude < NORTH;
    }
}
