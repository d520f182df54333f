package vn.motcua.organisation.model;

import vn.motcua.organisation.UnitId;

/**
 * Đường địa giới as it is drawn.
 *
 * @param path of an SVG drawing, in {@link Projection}'s units
 */
public record Outline(UnitId unit, String path, Box box) {

    /** Khung, y growing to the south. */
    public record Box(int west, int north, int east, int south) {
        public Box with(Box other) {
            return new Box(
                    Math.min(west, other.west),
                    Math.min(north, other.north),
                    Math.max(east, other.east),
                    Math.max(south, other.south));
        }

        /** The same with a margin around it, so that lines at the edge are whole. */
        public Box widened() {
            var margin = Math.max(east - west, south - north) / 40 + 1;
            return new Box(west - margin, north - margin, east + margin, south + margin);
        }

        public String viewBox() {
            return west + " " + north + " " + (east - west) + " " + (south - north);
        }
    }
}
