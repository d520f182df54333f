package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class Uuid7Tests {
    private static final long LAST_MILLISECOND = (1L << 48) - 1;

    @Test
    void theIdentifierIsVersionSevenAndKeepsItsMillisecond() {
        qt().forAll(milliseconds()).check(millisecond -> {
            var id = at(millisecond);
            return id.version() == 7 && id.variant() == 2 && id.getMostSignificantBits() >>> 16 == millisecond;
        });
    }

    @Test
    void theTextSortsByTimeAsTheDatabaseSortsTheBytes() {
        qt().forAll(longs().between(0, LAST_MILLISECOND / 2), longs().between(1, LAST_MILLISECOND / 2))
                .check((earlier, gap) ->
                        at(earlier).toString().compareTo(at(earlier + gap).toString()) < 0);
    }

    @Test
    void identifiersOfOneMillisecondDiffer() {
        var seen = new HashSet<UUID>();
        for (var i = 0; i < 10_000; i++) {
            seen.add(at(0));
        }
        assertThat(seen).hasSize(10_000);
    }

    private static UUID at(long millisecond) {
        return Uuid7.at(Instant.ofEpochMilli(millisecond));
    }

    private static Gen<Long> milliseconds() {
        return longs().between(0, LAST_MILLISECOND);
    }
}
