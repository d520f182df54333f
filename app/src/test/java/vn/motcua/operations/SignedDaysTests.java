package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.operations.DataFolder.Opening;
import vn.motcua.shared.JournalRoots;
import vn.motcua.shared.JournalVerification;

/** Each day of the journal is signed once it is over, and whoever changes it afterwards is noticed. */
class SignedDaysTests {
    private static final String HASH = "ab".repeat(32);

    /** Twenty minutes past midnight in Viet Nam. */
    private static final Instant NIGHT = Instant.parse("2026-11-22T17:20:00Z");

    private final Table table = new Table();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void aDayIsSignedOnceWhenItIsOver() throws IOException {
        seal(NIGHT.minusSeconds(900));
        assertThat(table.days()).as("its last rows may not be chained yet").containsExactly(LocalDate.of(2026, 11, 21));
        seal(NIGHT);
        seal(NIGHT.plusSeconds(1800));
        assertThat(table.days()).containsExactly(LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 22));
        assertThat(Files.readAllLines(data.resolve("journal.roots"))).hasSize(2);
        assertThat(Files.getPosixFilePermissions(data.resolve("journal.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void anEmptyJournalIsNotSigned() throws IOException {
        table.head = Optional.empty();
        seal(NIGHT);
        assertThat(table.all()).isEmpty();
    }

    @Test
    void whatWasSignedHolds() throws IOException {
        seal(NIGHT);
        assertThat(verify()).isZero();
    }

    @Test
    void aChainMadeAnewIsNoticed() throws IOException {
        seal(NIGHT);
        table.head = Optional.of(new JournalVerification.Head(7, "cd".repeat(32)));
        assertThat(verify()).isEqualTo(JournalCommand.BROKEN);
    }

    @Test
    void aRootThatWasForgedOrTakenAwayIsNoticed() throws IOException {
        seal(NIGHT);
        var root = table.roots.getFirst();
        table.roots.set(0, new JournalRoots.Root(root.day().minusDays(1), root.head(), root.key(), root.signature()));
        assertThat(verify()).as("another day under the same signature").isEqualTo(JournalCommand.BROKEN);
        table.roots.clear();
        assertThat(verify()).as("the folder remembers it").isEqualTo(JournalCommand.BROKEN);
    }

    private void seal(Instant now) throws IOException {
        try (var folder = ((Opening.Opened) DataFolder.open(data)).folder()) {
            new SealDays(table, table, only(folder), Clock.fixed(now, ZoneOffset.UTC)).seal();
        }
    }

    private int verify() {
        try (var house = new GenericApplicationContext()) {
            house.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("installation.data", data.toString())));
            house.getBeanFactory().registerSingleton("table", table);
            house.refresh();
            return new JournalCommand().run(house, List.of("verify"), Console.in(Map.of("MOTCUA_LANGUAGE", "en")));
        }
    }

    /** The chain has one link; the roots stand in a list. */
    private static final class Table implements JournalRoots, JournalVerification {
        private final List<Root> roots = new ArrayList<>();
        private Optional<Head> head = Optional.of(new Head(7, HASH));

        @Override
        public boolean enter(Root root) {
            return roots.stream().noneMatch(each -> each.day().equals(root.day())) && roots.add(root);
        }

        @Override
        public Optional<LocalDate> newest() {
            return days().stream().max(Comparator.naturalOrder());
        }

        @Override
        public List<Kept> all() {
            return roots.stream()
                    .map(root -> new Kept(root, head.equals(Optional.of(root.head()))))
                    .toList();
        }

        @Override
        public Verdict verify(Optional<Head> kept) {
            return new Verdict.Intact(7, head);
        }

        @Override
        public Verdict between(Optional<Head> after, Head until) {
            return new Verdict.Intact(1, Optional.of(until));
        }

        @Override
        public Optional<Head> head() {
            return head;
        }

        private List<LocalDate> days() {
            return roots.stream().map(Root::day).toList();
        }
    }

    private static ObjectProvider<DataFolder> only(DataFolder folder) {
        return new StaticListableBeanFactory(Map.of("folder", folder)).getBeanProvider(DataFolder.class);
    }
}
