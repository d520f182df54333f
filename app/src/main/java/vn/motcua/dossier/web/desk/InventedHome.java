package vn.motcua.dossier.web.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.form.SampleAnswers;
import vn.motcua.organisation.Address;
import vn.motcua.organisation.Units;

/** Nơi ở của người mẫu: the first commune of the register, so that a sample address is one that the form takes. */
@Component
class InventedHome {
    private final Units units;

    InventedHome(Units units) {
        this.units = units;
    }

    SampleAnswers samples(LocalDate today) {
        return new SampleAnswers(today, address(today));
    }

    private Optional<Address> address(LocalDate today) {
        var gazetteer = units.now();
        return gazetteer.provinces(today).stream()
                .flatMap(province -> gazetteer.children(province.id(), today).stream()
                        .map(commune -> new Address(
                                "1",
                                "",
                                commune.name().vietnamese(),
                                "",
                                province.name().vietnamese())))
                .findFirst();
    }
}
