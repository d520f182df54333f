package vn.motcua.guards.culprits.cycle.north;

import vn.motcua.guards.culprits.cycle.south.South;

public record North(String name) {
    South opposite() {
        return new South(name);
    }
}
