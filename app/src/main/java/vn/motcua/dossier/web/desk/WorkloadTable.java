package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.usecase.Workloads.Count;
import vn.motcua.ui.Words;

/** Khối lượng việc as a table to take along: numbers as machines read them. */
record WorkloadTable(Words words) {

    List<String> headings() {
        return Stream.of("officer", "role", "fields", "away", "open", "work", "soon", "late", "waiting")
                .map(key -> words.say("dossier.workload." + key))
                .toList();
    }

    List<List<String>> rows(WorkloadView view) {
        return Stream.concat(
                        view.rows().stream()
                                .map(row ->
                                        row(List.of(row.name(), row.role(), row.fields(), row.away()), row.count())),
                        view.free().stream()
                                .map(free -> row(
                                        List.of(words.say("dossier.assign.nobody"), free.role(), "", ""),
                                        free.count())))
                .toList();
    }

    private static List<String> row(List<String> who, Count count) {
        return Stream.concat(
                        who.stream(),
                        Stream.of(count.open(), count.work(), count.soon(), count.late(), count.waiting())
                                .map(String::valueOf))
                .toList();
    }
}
