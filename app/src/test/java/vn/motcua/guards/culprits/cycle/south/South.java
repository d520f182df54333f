package vn.motcua.guards.culprits.cycle.south;

import vn.motcua.guards.culprits.cycle.north.North;

public record South(String name) {
    North opposite() {
        return new North(name);
    }
}
