package vn.motcua.catalogue.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.CatalogueFixtures.aProcedure;
import static vn.motcua.catalogue.ThoroughProcedure.aThoroughProcedure;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.catalogue.Procedure;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** What a form is filled with is read again as it was. */
class SectionTests {

    @ParameterizedTest
    @EnumSource(Section.class)
    void whatIsNotTouchedStaysAsItWas(Section section) {
        for (Procedure procedure : List.of(aProcedure("1.000656"), aThoroughProcedure("1.000656"))) {
            var reading =
                    new Reading(section.filled(procedure), Dictionary.read(true).in(Language.VIETNAMESE));
            var read = section.read(reading, procedure);
            assertThat(reading.problems().all()).isEmpty();
            assertThat(read).isEqualTo(procedure);
        }
    }
}
