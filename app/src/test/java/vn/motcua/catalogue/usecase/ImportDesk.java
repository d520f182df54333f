package vn.motcua.catalogue.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalogue.exchange.ExchangeFixtures.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.TestHouse;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.Revision;
import vn.motcua.catalogue.exchange.Column;
import vn.motcua.catalogue.exchange.Mistake;
import vn.motcua.catalogue.exchange.Row;
import vn.motcua.catalogue.usecase.ImportRun.Fate;
import vn.motcua.shared.Actor;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Post;
import vn.motcua.shared.Role;
import vn.motcua.shared.VietnamTime;

/** Bàn nhập: an administrator of the system who imports files. */
final class ImportDesk {
    static final String DECISION = "Quyết định mẫu 9/QĐ";

    private final TestHouse house;
    final LocalDate today;
    final Actor administrator = officer(Role.SYSTEM_ADMINISTRATOR);

    ImportDesk(TestHouse house) {
        this.house = house;
        this.today = VietnamTime.dateOf(house.bean(Clock.class).instant());
    }

    /** Received and tried, in force from today. */
    UUID tried(Row... rows) throws IOException {
        return tried(today, rows);
    }

    UUID tried(LocalDate from, Row... rows) throws IOException {
        return tried(received(csv(List.of(rows)), from));
    }

    UUID tried(UUID run) throws IOException {
        assertThat(house.bean(TryImport.class).tryOut(administrator, run, _ -> {}))
                .isInstanceOf(TryImport.Outcome.Tried.class);
        return run;
    }

    UUID received(byte[] file, LocalDate from) throws IOException {
        var outcome = house.bean(ReceiveFile.class)
                .receive(administrator, "mau.csv", () -> new ByteArrayInputStream(file), terms(from));
        if (outcome instanceof ReceiveFile.Outcome.Received(var run)) {
            return run;
        }
        throw new AssertionError(outcome);
    }

    static ImportRun.Terms terms(LocalDate from) {
        return new ImportRun.Terms(from, DECISION);
    }

    void publish(UUID run) {
        assertThat(house.bean(PublishImport.class).publish(administrator, run, _ -> {}))
                .isInstanceOf(PublishImport.Outcome.Published.class);
    }

    SeeImports.Outcome.Seen see(UUID run, Fate fate) {
        if (house.bean(SeeImports.class).see(administrator, run, fate, 0) instanceof SeeImports.Outcome.Seen seen) {
            return seen;
        }
        throw new AssertionError("not seen: " + run);
    }

    Map<Fate, Long> counts(UUID run) {
        return see(run, Fate.NEW).counts();
    }

    List<Mistake.Kind> mistakes(UUID run) {
        return see(run, Fate.REFUSED).lines().stream()
                .flatMap(told -> told.line().mistakes().stream())
                .map(Mistake::kind)
                .toList();
    }

    static ProcedureCode code(Row row) {
        return new ProcedureCode(row.at(Column.CODE));
    }

    Optional<Revision> inForce(Row row) {
        return house.bean(Catalogue.class).find(code(row), today);
    }

    static Actor officer(Role role) {
        var post = new Post(
                UUID.randomUUID(), role, new AgencyId(UUID.randomUUID()), LocalDate.of(2020, 1, 1), Optional.empty());
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of(post));
    }
}
