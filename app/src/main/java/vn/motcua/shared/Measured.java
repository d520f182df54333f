package vn.motcua.shared;

import java.util.List;

/**
 * Số đo của một bộ phận, for whoever looks after the installation. A bean of each room that has something to tell; read some
 * times a minute, so quickly had from memory. It tells of work, never of people.
 */
@FunctionalInterface
public interface Measured {
    List<Measure> measures();
}
