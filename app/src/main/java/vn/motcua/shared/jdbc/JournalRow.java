package vn.motcua.shared.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the journal as the chain sees it.
 *
 * @param texts the columns of {@link #COLUMNS} in their order, as text; null where the column is
 */
record JournalRow(Position position, List<@Nullable String> texts) {
    static final String BEGINNING = "0".repeat(64);

    /** Everything but the position, written the same way on every server. */
    static final String COLUMNS = """
            j.era, CAST(j.tx AS text) AS tx, j.id,
            CAST(CAST(extract(epoch FROM j.at) * 1000000 AS bigint) AS text) AS at,
            j.actor, j.on_behalf_of, j.task, j.action, j.outcome, j.record, j.agency, j.owner
            """;

    /** Where in {@link #COLUMNS} the texts begin, and how many there are. */
    private static final int FIRST_TEXT = 4;

    private static final int TEXTS = 9;

    static JournalRow of(ResultSet row) throws SQLException {
        var texts = new ArrayList<@Nullable String>(TEXTS);
        for (var column = FIRST_TEXT; column < FIRST_TEXT + TEXTS; column++) {
            texts.add(row.getString(column));
        }
        return new JournalRow(Position.of(row), texts);
    }

    /** The same contents at another place. */
    JournalRow at(Position other) {
        return new JournalRow(other, texts);
    }

    /**
     * The link of this row: SHA-256 over the hash before, then era, tx and id as 4, 8 and 8 bytes, then each text as its
     * length in 4 bytes and its UTF-8; -1 stands for null. Big endian. Anybody can recompute it.
     */
    String hashAfter(String before) {
        var digest = sha256();
        digest.update(HexFormat.of().parseHex(before));
        digest.update(ByteBuffer.allocate(20)
                .putInt(position.era())
                .putLong(position.tx())
                .putLong(position.id())
                .flip());
        for (var text : texts) {
            var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(4)
                    .putInt(text == null ? -1 : bytes.length)
                    .flip());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    boolean fits(String before, String hash) {
        return hashAfter(before).equals(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
