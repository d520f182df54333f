package vn.motcua.document.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import vn.motcua.document.FileKind;

/**
 * Nội dung tệp as far as one must see it to tell its kind: its beginning and its end. An office file is a zip, whose list of
 * contents stands at the end and is never unpacked here.
 */
public final class Contents {
    /** How much of either side is enough: a zip's list of contents is the longest. */
    public static final int SEEN = 65_536;

    /** Readers of PDF look for the mark in the first kilobyte. */
    private static final int PDF_MARK_WITHIN = 1024;

    private static final int BRAND_AT = 8;

    private final byte[] head;
    private final byte[] tail;

    public Contents(byte[] head, byte[] tail) {
        this.head = head.clone();
        this.tail = tail.clone();
    }

    /** The kind; empty for anything we do not take, programs in disguise and macros among it. */
    public Optional<FileKind> kind() {
        if (contains(Arrays.copyOf(head, Math.min(head.length, PDF_MARK_WITHIN)), "%PDF-")) {
            return Optional.of(FileKind.PDF);
        }
        if (begins(0xFF, 0xD8, 0xFF)) {
            return Optional.of(FileKind.JPEG);
        }
        if (begins(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(FileKind.PNG);
        }
        if (begins('I', 'I', 42, 0) || begins('M', 'M', 0, 42)) {
            return Optional.of(FileKind.TIFF);
        }
        if (begins('P', 'K', 3, 4)) {
            return office();
        }
        return isHeic() ? Optional.of(FileKind.HEIC) : Optional.empty();
    }

    private Optional<FileKind> office() {
        if (!lists("[Content_Types].xml")
                || lists("vbaProject.bin")
                || lists("word/vbaProject.bin")
                || lists("xl/vbaProject.bin")) {
            return Optional.empty();
        }
        return lists("word/document.xml")
                ? Optional.of(FileKind.DOCX)
                : lists("xl/workbook.xml") ? Optional.of(FileKind.XLSX) : Optional.empty();
    }

    /** Whether the zip's list of contents names this entry: a signature, 42 bytes of numbers, the name. */
    private boolean lists(String name) {
        var wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (var at = 0; at + 46 + wanted.length <= tail.length; at++) {
            var isEntry = tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 1 && tail[at + 3] == 2;
            if (isEntry
                    && length(at + 28) == wanted.length
                    && Arrays.equals(tail, at + 46, at + 46 + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private int length(int at) {
        return Byte.toUnsignedInt(tail[at]) | Byte.toUnsignedInt(tail[at + 1]) << 8;
    }

    /** ISO base media: the length of the first box, {@code ftyp}, its brand. */
    private boolean isHeic() {
        if (head.length < BRAND_AT + 4 || !new String(head, 4, 4, StandardCharsets.US_ASCII).equals("ftyp")) {
            return false;
        }
        return switch (new String(head, BRAND_AT, 4, StandardCharsets.US_ASCII)) {
            case "heic", "heix", "heim", "heis", "mif1" -> true;
            default -> false;
        };
    }

    private boolean begins(int... signature) {
        for (var at = 0; at < signature.length; at++) {
            if (at >= head.length || Byte.toUnsignedInt(head[at]) != signature[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }
}
