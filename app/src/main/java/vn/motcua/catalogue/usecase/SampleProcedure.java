package vn.motcua.catalogue.usecase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.model.ProcedureJson;

/**
 * Thủ tục mẫu: a text that comes with the program, in a file named after its code, and after its first day where that is
 * not {@link #SINCE}: {@code 1.001193.json}, {@code 1.001193_2026-01-01.json}.
 */
record SampleProcedure(Procedure procedure, LocalDate from) {
    /** The day on which communes came directly under provinces. */
    static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static final String FILES = "classpath:catalogue/sample/*.json";
    private static final Pattern NAME = Pattern.compile("(?<code>[^_]+?)(_(?<from>.+))?\\.json");

    /** The first texts of a procedure before its later ones. */
    static List<SampleProcedure> all() {
        return texts().entrySet().stream()
                .map(file -> read(file.getKey(), file.getValue()))
                .sorted(Comparator.comparing(SampleProcedure::from)
                        .thenComparing(sample -> sample.procedure().code()))
                .toList();
    }

    /** What the files say, by their names. */
    static Map<String, String> texts() {
        try {
            var texts = new TreeMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                texts.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SampleProcedure read(String name, String text) {
        var parts = NAME.matcher(name);
        var procedure = ProcedureJson.read(text);
        if (!parts.matches() || !parts.group("code").equals(procedure.code().value())) {
            throw new IllegalStateException(name + " is not named after its procedure");
        }
        var from = Optional.ofNullable(parts.group("from")).map(LocalDate::parse);
        return new SampleProcedure(procedure, from.orElse(SINCE));
    }
}
