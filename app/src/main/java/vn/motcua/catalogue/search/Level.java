package vn.motcua.catalogue.search;

import java.util.List;
import java.util.stream.Stream;

/** Cấp: where somebody says it is to be done. Most say nothing, and mean the commune. */
enum Level {
    COMMUNE(1.12, 1),
    PROVINCE(1, 1.06),
    UNSAID(1.06, 1);

    private static final String OTHER = "khac";
    private static final Phrases<Level> SAID = new Phrases<>();

    static {
        Stream.of("xã", "phường")
                .flatMap(unit -> Stream.of(
                                "ra %s",
                                "ở %s",
                                "tại %s",
                                "trong %s",
                                "cấp %s",
                                "của %s",
                                "lên %s",
                                "ủy ban %s",
                                "nhờ %s",
                                "xin %s",
                                "xin phép %s",
                                "báo %s",
                                "%s duyệt",
                                "%s cho",
                                "%s cấp",
                                "%s xét")
                        .map(said -> said.formatted(unit)))
                .forEach(said -> SAID.add(Word.of(said), COMMUNE));
        Stream.of(
                        "cấp tỉnh",
                        "ở tỉnh",
                        "tại tỉnh",
                        "trong tỉnh",
                        "toàn tỉnh",
                        "của tỉnh",
                        "lên tỉnh",
                        "ủy ban tỉnh",
                        "xin tỉnh",
                        "xin phép tỉnh",
                        "tỉnh duyệt",
                        "tỉnh cho",
                        "tỉnh cấp",
                        "tỉnh xét",
                        "lên sở",
                        "ở sở",
                        "xin sở",
                        "sở cấp")
                .forEach(said -> SAID.add(Word.of(said), PROVINCE));
    }

    private final double commune;
    private final double province;

    Level(double commune, double province) {
        this.commune = commune;
        this.province = province;
    }

    /** The level that is said; both are as good as neither, and another province is no level. */
    static Level of(List<Word> words) {
        var said = SAID.in(words).stream()
                .filter(found -> found.to() == words.size()
                        || !words.get(found.to()).folded().equals(OTHER))
                .map(Phrases.Found::meaning)
                .distinct()
                .toList();
        return said.size() == 1 ? said.getFirst() : UNSAID;
    }

    /** How much likelier what is done there is meant. */
    double weight(Entry entry) {
        return entry.atCommune() ? commune : province;
    }
}
