package vn.motcua.catalogue.usecase;

import static vn.motcua.shared.Measure.counter;
import static vn.motcua.shared.Measure.gauge;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.usecase.Tally.Deed;
import vn.motcua.shared.Measure;
import vn.motcua.shared.Measured;

/** Số đo của danh mục. */
@Component
class CatalogueMeasures implements Measured {
    private final Tally tally;
    private final Catalogue catalogue;
    private final Finder finder;
    private final Clock clock;

    CatalogueMeasures(Tally tally, Catalogue catalogue, Finder finder, Clock clock) {
        this.tally = tally;
        this.catalogue = catalogue;
        this.finder = finder;
        this.clock = clock;
    }

    @Override
    public List<Measure> measures() {
        return List.of(
                counter("catalogue_searches_total", "catalogue.measure.searches", tally.of(Deed.SEARCH)),
                counter("catalogue_searches_in_vain_total", "catalogue.measure.in-vain", tally.of(Deed.SEARCH_IN_VAIN)),
                counter("catalogue_suggestions_total", "catalogue.measure.suggestions", tally.of(Deed.SUGGESTION)),
                counter("catalogue_files_total", "catalogue.measure.files", tally.of(Deed.FILE)),
                counter("catalogue_publications_total", "catalogue.measure.publications", tally.of(Deed.PUBLICATION)),
                counter("catalogue_indexes_total", "catalogue.measure.indexes", tally.of(Deed.INDEX)),
                gauge("catalogue_index_age_seconds", "catalogue.measure.index-age", indexAge()),
                gauge(
                        "catalogue_procedures",
                        "catalogue.measure.procedures",
                        catalogue.inForce().size()));
    }

    /** Nought before the first question, which makes it. */
    private double indexAge() {
        return finder.madeAt()
                .map(at -> Duration.between(at, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
