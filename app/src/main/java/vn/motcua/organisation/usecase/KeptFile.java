package vn.motcua.organisation.usecase;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.motcua.organisation.UnitImport.Outcome;
import vn.motcua.organisation.UnitImport.RowFlaw;
import vn.motcua.organisation.UnitImport.SourceFile;

/** Tệp được giữ, byte for byte as it came. */
public final class KeptFile {
    private final String name;
    private final byte[] bytes;

    /** @param bytes which nobody changes from here on */
    public KeptFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Reads the files as text and hands them on; one that is no text is a mistake like others. */
    static Outcome read(List<KeptFile> files, Function<List<SourceFile>, Outcome> next) {
        var sources = new ArrayList<SourceFile>();
        var flaws = new ArrayList<RowFlaw>();
        for (var file : files) {
            try {
                var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes));
                sources.add(new SourceFile(file.name, text.toString()));
            } catch (CharacterCodingException _) {
                flaws.add(new RowFlaw(file.name, 0, "", "organisation.import.mistake.no-text", List.of()));
            }
        }
        return flaws.isEmpty() ? next.apply(sources) : new Outcome.Flawed(flaws, flaws.size());
    }
}
