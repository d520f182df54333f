package vn.motcua.organisation.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.SampleUnits;
import vn.motcua.organisation.UnitImport;
import vn.motcua.organisation.UnitImport.Outcome;
import vn.motcua.organisation.UnitImport.SourceFile;
import vn.motcua.organisation.UnitImport.Wish;
import vn.motcua.shared.Actor;

/** Nạp đơn vị hành chính minh họa, by the same verb as real ones. */
@Component
class LoadSampleUnits implements SampleUnits {
    private static final Actor PROGRAM = new Actor.Program("organisation.load-sample-units");
    private static final List<String> TABLES =
            List.of("units-before.csv", "provinces-after.csv", "communes-after.csv", "successions.csv");

    private final UnitImport unitImport;

    LoadSampleUnits(UnitImport unitImport) {
        this.unitImport = unitImport;
    }

    @Override
    public void load() {
        var outcome = unitImport.carryOut(
                PROGRAM, TABLES.stream().map(LoadSampleUnits::table).toList(), Wish.OF_2025);
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("the sample units contradict the register: " + outcome);
        }
    }

    private static SourceFile table(String name) {
        try {
            return new SourceFile(
                    name,
                    new ClassPathResource("organisation/sample/" + name).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
