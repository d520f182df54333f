package vn.motcua.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Loại tệp: the kinds of contents we take, told from the contents themselves. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg jpeg jpe jfif"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic heif"),
    TIFF("image/tiff", "tif tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** What a telephone's camera and a scanner make. */
    public static final Set<FileKind> PAPERS = Set.of(PDF, JPEG, PNG, HEIC, TIFF);

    private final String mediaType;
    private final String extensions;

    FileKind(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of a name, without the dot. */
    public String extension() {
        return endings().getFirst();
    }

    /** Whether a name may end like this. */
    public boolean endsWith(String extension) {
        return endings().contains(extension.toLowerCase(Locale.ROOT));
    }

    private List<String> endings() {
        return List.of(extensions.split(" "));
    }

    /** The word it is stored under. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FileKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** What a file input may offer: {@code application/pdf,image/jpeg}. */
    public static String accept(Set<FileKind> kinds) {
        return kinds.stream().sorted().map(FileKind::mediaType).collect(Collectors.joining(","));
    }
}
