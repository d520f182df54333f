package vn.motcua.bench.search;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.bench.Bar;
import vn.motcua.bench.Bench;
import vn.motcua.bench.Report;
import vn.motcua.bench.Site;
import vn.motcua.catalogue.search.Hits;
import vn.motcua.catalogue.search.Lexicon;
import vn.motcua.catalogue.search.Question;
import vn.motcua.catalogue.search.SearchIndex;

/** Tìm trúng: how often the right procedure is first, or among the first three, for each way of writing. */
public final class Recall implements Bench {
    private static final double AT_ONE = 0.70;
    private static final double AT_THREE = 0.90;
    private static final int READ = 10;

    /** Kết quả of one question: the place of the right procedure, 0 if it is not there; whether a sure answer was given. */
    private record Outcome(int rank, boolean sure) {}

    @Override
    public String name() {
        return "search-recall";
    }

    @Override
    public String data() {
        return Material.described();
    }

    @Override
    public void measure(Site site, Report report) throws Exception {
        var material = Material.find();
        var index = SearchIndex.build(material.entries(), Lexicon.shipped());
        material.questions().stream()
                .collect(Collectors.groupingBy(
                        Material.Asked::writing,
                        TreeMap::new,
                        Collectors.mapping(asked -> outcome(index, asked), Collectors.toList())))
                .forEach((writing, outcomes) -> judge(writing, outcomes, index.size(), report));
    }

    private static void judge(String writing, List<Outcome> outcomes, int procedures, Report report) {
        var mrr = outcomes.stream()
                .mapToDouble(each -> each.rank == 0 ? 0 : 1.0 / each.rank)
                .average()
                .orElse(0);
        var sure = outcomes.stream().filter(Outcome::sure).count();
        var wrong =
                outcomes.stream().filter(each -> each.sure && each.rank != 1).count();
        report.say(
                "%s: %d questions over %d procedures, recall@1 %.3f, recall@3 %.3f, MRR@10 %.3f; sure %d, of these wrong %d"
                        .formatted(
                                writing,
                                outcomes.size(),
                                procedures,
                                share(outcomes, 1),
                                share(outcomes, 3),
                                mrr,
                                sure,
                                wrong));
        report.judge(Bar.atLeast("search-recall-1-" + writing, AT_ONE, "share"), share(outcomes, 1));
        report.judge(Bar.atLeast("search-recall-3-" + writing, AT_THREE, "share"), share(outcomes, 3));
    }

    private static Outcome outcome(SearchIndex index, Material.Asked asked) {
        var hits = index.search(Question.of(asked.text(), READ));
        var codes = hits.items().stream().map(Hits.Hit::code).toList();
        var first = codes.stream().filter(asked.right()::contains).findFirst();
        return new Outcome(
                first.map(code -> codes.indexOf(code) + 1).orElse(0),
                hits.answer().isPresent());
    }

    private static double share(List<Outcome> outcomes, int first) {
        return (double) outcomes.stream()
                        .filter(each -> each.rank > 0 && each.rank <= first)
                        .count()
                / outcomes.size();
    }
}
