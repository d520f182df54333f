package vn.motcua.shared.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.JournalVerification.Head;
import vn.motcua.shared.JournalVerification.Verdict;
import vn.motcua.shared.JournalVerification.Verdict.Altered;
import vn.motcua.shared.JournalVerification.Verdict.HeadLost;
import vn.motcua.shared.JournalVerification.Verdict.InsertedLater;
import vn.motcua.shared.JournalVerification.Verdict.Intact;
import vn.motcua.shared.JournalVerification.Verdict.LinkMissing;
import vn.motcua.shared.JournalVerification.Verdict.Removed;
import vn.motcua.shared.JournalVerification.Verdict.Reordered;
import vn.motcua.shared.jdbc.House.Counted;

/** Ten rows, chained; then the owner of the database, who can do anything, does something. */
class JournalVerificationTests {
    private House house;

    @BeforeEach
    void build() {
        house = new House();
        for (var number = 1; number <= 10; number++) {
            house.tell(new Counted(new UUID(0, number), number));
        }
        house.chainAll();
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Verdict verdict() {
        return house.verification.verify(Optional.empty());
    }

    private void owner(String sql) {
        assertThat(house.owner.sql(sql).update()).as(sql).isPositive();
    }

    private long row(int number) {
        return house.owner
                .sql("SELECT j.id FROM shared.journal j WHERE j.record = :record")
                .param("record", new UUID(0, number))
                .query(Long.class)
                .single();
    }

    @Test
    void anUntouchedJournalIsIntact() {
        assertThat(verdict()).isEqualTo(new Intact(10, house.verification.head()));
        house.tell(new Counted(new UUID(0, 11), 11));
        assertThat(verdict())
                .as("what is not chained yet is not judged")
                .isEqualTo(new Intact(10, house.verification.head()));
        house.chainAll();
        assertThat(verdict()).isEqualTo(new Intact(11, house.verification.head()));
    }

    @Test
    void anEmptyJournalIsIntact() {
        try (var empty = new House()) {
            assertThat(empty.verification.verify(Optional.empty())).isEqualTo(new Intact(0, Optional.empty()));
            assertThat(empty.verification.head()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 10})
    void aRemovedRowIsNamed(int number) {
        var row = row(number);
        owner("DELETE FROM shared.journal WHERE id = " + row);
        assertThat(verdict()).isEqualTo(new Removed(number, row));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = gen_random_uuid()", "on_behalf_of = gen_random_uuid()", "task = 'other'", "task = NULL",
                "action = 'test.other'", "outcome = 'SEEN'", "record = NULL", "agency = gen_random_uuid()",
                "owner = gen_random_uuid()", "at = at + interval '1 microsecond'"
            })
    void anAlteredRowIsNamedWhicheverColumnItIs(String change) {
        var row = row(4);
        owner("UPDATE shared.journal SET " + change + " WHERE id = " + row);
        assertThat(verdict()).isEqualTo(new Altered(4, row));
    }

    @Test
    void textMovedFromOneColumnToTheNextIsAnAlteration() {
        var row = row(4);
        owner("UPDATE shared.journal SET task = 'tes', action = 't' || action WHERE id = " + row);
        assertThat(verdict()).isEqualTo(new Altered(4, row));
    }

    @Test
    void rowsThatChangedPlacesAreNamed() {
        long four = row(4);
        long seven = row(7);
        owner("""
                UPDATE shared.journal j
                SET tx = o.tx, id = o.id
                FROM shared.journal o
                WHERE (j.id, o.id) IN ((%1$d, %2$d), (%2$d, %1$d))
                """.formatted(four, seven));
        assertThat(verdict()).isEqualTo(new Reordered(4, four, seven));
    }

    @Test
    void linksThatChangedPlacesAreNamed() {
        long four = row(4);
        long seven = row(7);
        owner("""
                UPDATE shared.journal_chain c
                SET tx = o.tx, id = o.id
                FROM shared.journal_chain o
                WHERE (c.seq, o.seq) IN ((4, 7), (7, 4))
                """);
        assertThat(verdict()).isEqualTo(new Reordered(4, seven, four));
    }

    @Test
    void aRowPutInLaterIsNamed() {
        var id = row(4) + 1_000_000;
        owner("""
                INSERT INTO shared.journal (era, tx, id, at, action, outcome)
                SELECT j.era, j.tx, %d, j.at, 'test.forged', 'DONE'
                FROM shared.journal j
                WHERE j.id = %d
                """.formatted(id, row(4)));
        assertThat(verdict()).isEqualTo(new InsertedLater(id));
    }

    @Test
    void aRowPutInBeforeTheFirstIsNamed() {
        owner("INSERT INTO shared.journal (era, tx, id, action, outcome) VALUES (1, '3', -1, 'test.forged', 'DONE')");
        assertThat(verdict()).isEqualTo(new InsertedLater(-1));
    }

    @Test
    void aRowTakenOutTogetherWithItsLinkIsNoticed() {
        owner("DELETE FROM shared.journal WHERE id = " + row(4));
        owner("DELETE FROM shared.journal_chain WHERE seq = 4");
        assertThat(verdict()).isEqualTo(new LinkMissing(4));
    }

    @Test
    void anEndCutOffIsNoticedByTheHeadKeptOutside() {
        var kept = house.verification.head().orElseThrow();
        owner("DELETE FROM shared.journal WHERE id = " + row(10));
        owner("DELETE FROM shared.journal_chain WHERE seq = 10");
        assertThat(verdict()).isInstanceOf(Intact.class);
        assertThat(house.verification.verify(Optional.of(kept))).isEqualTo(new HeadLost(kept));
    }

    @Test
    void aChainComputedAnewIsNoticedByTheHeadKeptOutside() {
        var kept = house.verification.head().orElseThrow();
        assertThat(house.verification.verify(Optional.of(kept))).isInstanceOf(Intact.class);
        owner("UPDATE shared.journal SET action = 'test.other' WHERE id = " + row(2));
        owner("DELETE FROM shared.journal_chain");
        owner("DELETE FROM shared.cursor WHERE reader = '" + JournalChain.CURSOR + "'");
        house.cursors.open(JournalChain.CURSOR);
        house.tell(new Counted(new UUID(0, 11), 11));
        house.chainAll();
        assertThat(verdict()).isInstanceOf(Intact.class);
        assertThat(house.verification.verify(Optional.of(kept))).isEqualTo(new HeadLost(kept));
        assertThat(house.verification.verify(Optional.of(new Head(0, JournalRow.BEGINNING))))
                .isInstanceOf(Intact.class);
    }

    @Test
    void aStretchBetweenTwoHeadsIsWalkedByItself() {
        var first = house.verification.head().orElseThrow();
        house.tell(new Counted(new UUID(0, 11), 11));
        house.tell(new Counted(new UUID(0, 12), 12));
        house.chainAll();
        var second = house.verification.head().orElseThrow();
        house.tell(new Counted(new UUID(0, 13), 13));
        house.chainAll();
        assertThat(house.verification.between(Optional.empty(), first)).isEqualTo(new Intact(10, Optional.of(first)));
        assertThat(house.verification.between(Optional.of(first), second))
                .isEqualTo(new Intact(2, Optional.of(second)));
        var row = row(12);
        owner("UPDATE shared.journal SET outcome = 'SEEN' WHERE id = " + row);
        assertThat(house.verification.between(Optional.of(first), second)).isEqualTo(new Altered(12, row));
        assertThat(house.verification.between(Optional.empty(), first))
                .as("what came later is another day's")
                .isInstanceOf(Intact.class);
        var lost = new Head(second.seq(), first.hash());
        assertThat(house.verification.between(Optional.of(first), lost)).isInstanceOf(Altered.class);
        assertThat(house.verification.between(Optional.empty(), new Head(first.seq(), second.hash())))
                .isEqualTo(new HeadLost(new Head(first.seq(), second.hash())));
        assertThat(house.verification.between(Optional.of(lost), second)).isEqualTo(new HeadLost(lost));
        var beyond = new Head(99, second.hash());
        assertThat(house.verification.between(Optional.of(second), beyond)).isEqualTo(new HeadLost(beyond));
    }

    @Test
    void theWalkGoesOnBeyondOneStretch() {
        house.owner.sql("""
                INSERT INTO shared.journal (action, outcome)
                SELECT 'test.many', 'DONE' FROM generate_series(1, 9000)
                """).update();
        house.chainAll();
        assertThat(verdict()).isEqualTo(new Intact(9010, house.verification.head()));
        owner("UPDATE shared.journal SET task = 'x' WHERE id = (SELECT c.id FROM shared.journal_chain c WHERE c.seq"
                + " = 8222)");
        assertThat(List.of(verdict()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Altered.class, altered -> assertThat(altered.seq()).isEqualTo(8222));
    }
}
