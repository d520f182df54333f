package vn.motcua.document.model;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.motcua.document.FileKind;

/** Tên tệp: a sender's name for a file, made harmless for every system that may store it and every eye that reads it. */
public final class FileName {
    private static final int LONGEST = 100;

    /** Control characters, and marks that turn the direction of writing so that "gpj.exe" reads backwards. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\u2028\\u2029]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.~-]+|[\\s.]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.UNICODE_CASE);

    private FileName() {}

    /** The last part of the path, without what misleads, ending as its kind does; {@code tep} where nothing is left. */
    public static String neutral(String sent, FileKind kind) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var visible = Normalizer.normalize(INVISIBLE.matcher(last).replaceAll(""), Normalizer.Form.NFC);
        var bare = EDGES.matcher(FORBIDDEN.matcher(visible).replaceAll("_")).replaceAll("");
        var dot = bare.lastIndexOf('.');
        var isOfKind = dot >= 0 && kind.endsWith(bare.substring(dot + 1));
        var ending = isOfKind ? bare.substring(dot) : "." + kind.extension();
        var stem = cut(isOfKind ? bare.substring(0, dot) : bare);
        return (stem.isEmpty() || DEVICE.matcher(stem).matches() ? "tep" + stem : stem) + ending;
    }

    private static String cut(String stem) {
        var length = stem.codePointCount(0, stem.length());
        var shorter = length <= LONGEST ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
        return EDGES.matcher(shorter).replaceAll("");
    }
}
