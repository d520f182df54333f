package vn.motcua.shared.jdbc;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.motcua.shared.EventReader;
import vn.motcua.shared.Happened;

/** Remembers what it was given. */
class Collector implements EventReader {
    final List<Happened> seen = new CopyOnWriteArrayList<>();
    private final Set<String> wants;

    Collector(String... wants) {
        this.wants = Set.of(wants);
    }

    List<Integer> numbers() {
        return seen.stream().map(event -> event.data().path("number").asInt()).toList();
    }

    @Override
    public String name() {
        return "test.collector";
    }

    @Override
    public Set<String> wants() {
        return wants;
    }

    @Override
    public void read(List<Happened> batch) {
        seen.addAll(batch);
    }
}
