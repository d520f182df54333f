package vn.motcua.document.usecase;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assertions;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.TestDatabase;
import vn.motcua.TestHouse;
import vn.motcua.document.FileId;
import vn.motcua.document.FileKind;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.document.Storing;
import vn.motcua.document.Upload;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Uuid7;

/** A program over a database of its own, and what is needed to send it files and look behind its counter. */
final class FilesHouse implements AutoCloseable {
    static final String PURPOSE = "dossier.component";

    final TestDatabase database = TestDatabase.fresh();
    final TestHouse house = TestHouse.over(database);
    final Files files = house.bean(Files.class);
    final SweepFiles sweepFiles = house.bean(SweepFiles.class);
    final Register register = house.bean(Register.class);
    final TransactionTemplate transaction = house.bean(TransactionTemplate.class);
    final JdbcClient owner = JdbcClient.create(database.owner());

    @Override
    public void close() {
        house.close();
        database.close();
    }

    Optional<StoredFile> keep(Actor by, FileId id, String purpose) {
        return Objects.requireNonNull(transaction.execute(_ -> files.keep(by, id, purpose)));
    }

    /** Moves files and their contents three days into the past. */
    void age(StoredFile... some) throws IOException {
        for (var file : some) {
            java.nio.file.Files.setLastModifiedTime(
                    path(register.address(file.id()).orElseThrow()), FileTime.from(longAgo()));
            owner.sql("UPDATE document.file SET stored_at = stored_at - interval '3 days' WHERE id = :id")
                    .param("id", file.id().value())
                    .update();
        }
    }

    List<String> facts(FileId id) {
        return owner.sql("SELECT e.name FROM shared.event e WHERE e.subject = :id ORDER BY e.id")
                .param("id", id.value())
                .query((row, _) -> String.valueOf(row.getString("name")))
                .list();
    }

    List<Path> drafts() throws IOException {
        return listed(folder().resolve("incoming"));
    }

    List<Path> contents() throws IOException {
        return listed(folder());
    }

    List<Path> listed(Path folder) throws IOException {
        if (!java.nio.file.Files.isDirectory(folder)) {
            return new ArrayList<>();
        }
        try (Stream<Path> paths = java.nio.file.Files.walk(folder)) {
            return new ArrayList<>(
                    paths.filter(java.nio.file.Files::isRegularFile).toList());
        }
    }

    Path path(String address) {
        return folder().resolve(address.substring(0, 2)).resolve(address);
    }

    Path folder() {
        return Path.of(house.bean(Environment.class).getRequiredProperty("installation.data"), "files");
    }

    static Instant longAgo() {
        return Instant.now(Clock.systemUTC()).minus(Duration.ofDays(3));
    }

    static StoredFile stored(Storing storing) {
        return storing instanceof Storing.Stored(var file) ? file : Assertions.fail("" + storing);
    }

    static byte[] read(Optional<InputStream> contents) throws IOException {
        try (var stream = contents.orElseThrow()) {
            return stream.readAllBytes();
        }
    }

    static Upload upload(String name, byte[] contents) {
        return upload(id(), name, stream(contents));
    }

    static Upload upload(FileId id, String name, InputStream contents) {
        return new Upload(id, name, PURPOSE, Set.of(FileKind.PDF), Upload.LARGEST, contents);
    }

    static InputStream stream(byte[] contents) {
        return new ByteArrayInputStream(contents);
    }

    static InputStream brokenOff() {
        return new FilterInputStream(stream(pdf("x".repeat(100_000)))) {
            private int read;

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                read += length;
                if (read > 70_000) {
                    throw new IOException("the telephone went into a tunnel");
                }
                return super.read(bytes, offset, length);
            }
        };
    }

    static byte[] pdf(String text) {
        return ("%PDF-1.7 " + text).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] photograph() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    static FileId id() {
        return new FileId(Uuid7.at(Instant.now(Clock.systemUTC())));
    }

    static Actor person() {
        return new Actor.SignedIn(new PersonId(UUID.randomUUID()), Optional.empty(), List.of());
    }
}
