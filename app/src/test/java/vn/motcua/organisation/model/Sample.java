package vn.motcua.organisation.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.UnitId;
import vn.motcua.organisation.UnitImport.SourceFile;
import vn.motcua.organisation.UnitImport.Wish;

/** The invented units of the demonstration place, and the real ones where the machine has them. */
public final class Sample {
    private static final Path FOLDER = Path.of("src/main/resources/organisation/sample");

    private Sample() {}

    public static List<SourceFile> files() {
        return in(FOLDER);
    }

    /** The same with a province whose island had no communes: the tables of the country leave such districts out. */
    public static List<SourceFile> withIsland() {
        return files().stream()
                .map(file -> new SourceFile(
                        file.name(),
                        file.text().stripTrailing()
                                + switch (file.name()) {
                                    case "units-before.csv" -> "\n21001,Xã Mẫu,530,Huyện Mẫu,51,Tỉnh Quảng Ngãi\n";
                                    case "provinces-after.csv" -> "\n51,Tỉnh Quảng Ngãi,Quang Ngai,2\n";
                                    case "communes-after.csv" ->
                                        "\n21001,Xã Mẫu,Mau,51\n21548,Đặc khu Lý Sơn,Ly Son,51\n";
                                    case "successions.csv" -> "\n21001,21001,whole\n";
                                    default -> "\n";
                                }))
                .toList();
    }

    /** The whole country; empty where {@code MOTCUA_REFERENCE} names no folder with it. */
    public static Optional<List<SourceFile>> reference() {
        return Optional.ofNullable(System.getenv("MOTCUA_REFERENCE"))
                .map(folder -> Path.of(folder, "vn-admin"))
                .filter(Files::isDirectory)
                .map(Sample::in);
    }

    /** Outlines of the country as an operator has them; empty where the machine has none. */
    public static Optional<String> outlines(String file) {
        return Optional.ofNullable(System.getenv("MOTCUA_REFERENCE"))
                .map(folder -> Path.of(folder, "vn-admin", "geo", file))
                .filter(Files::isRegularFile)
                .map(path -> file(path).text());
    }

    public static Gazetteer gazetteer() {
        return plan(files()).result();
    }

    public static ImportPlan plan(List<SourceFile> files) {
        var next = new AtomicLong();
        return ImportPlanning.plan(
                UnitTables.read(files),
                Wish.OF_2025,
                Gazetteer.empty(),
                () -> new UnitId(new UUID(7, next.incrementAndGet())));
    }

    private static List<SourceFile> in(Path folder) {
        try (var listed = Files.list(folder)) {
            return listed.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .map(Sample::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
