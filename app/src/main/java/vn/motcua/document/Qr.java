package vn.motcua.document;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mã QR: a text as a square of modules, with the quiet zone that readers need around it. Drawn as one SVG path, it is
 * crisp at any size, on the page and on paper.
 *
 * <p>A telephone opens an address; other text it shows. Vietnamese is written in UTF-8.
 */
public final class Qr {
    /** ISO/IEC 18004 asks for four light modules on each side. */
    private static final int QUIET = 4;

    private final QrCode code;

    private Qr(QrCode code) {
        this.code = code;
    }

    /** Độ bền: how much of the code may be lost before it cannot be read. */
    public enum Wear {
        /** On a screen or on paper in a folder: 15 %. */
        SHELTERED(Ecc.MEDIUM),
        /** On a wall, where sun, rain and fingers come: 25 %. */
        EXPOSED(Ecc.QUARTILE);

        private final Ecc least;

        Wear(Ecc least) {
            this.least = least;
        }
    }

    /**
     * The smallest code that holds the text and stands the wear; more correction where it costs no size.
     *
     * @throws IllegalArgumentException if the text does not fit into any code: about 1,600 bytes do
     */
    public static Qr of(String text, Wear wear) {
        return new Qr(QrCode.encodeText(text, wear.least));
    }

    /** Modules on a side, quiet zone included: the width and height of the view box. */
    public int size() {
        return code.size + 2 * QUIET;
    }

    /** The dark modules as SVG path data, one module a unit; each run of a row is one rectangle. */
    public String path() {
        return IntStream.range(0, code.size).boxed().flatMap(this::runs).collect(Collectors.joining());
    }

    private Stream<String> runs(int row) {
        return IntStream.range(0, code.size)
                .filter(column -> isDark(column, row) && !isDark(column - 1, row))
                .mapToObj(column -> rectangle(column, row));
    }

    private String rectangle(int column, int row) {
        var length =
                IntStream.iterate(column, at -> isDark(at, row), at -> at + 1).count();
        return "M" + (column + QUIET) + " " + (row + QUIET) + "h" + length + "v1h-" + length + "z";
    }

    private boolean isDark(int column, int row) {
        return code.getModule(column, row);
    }
}
