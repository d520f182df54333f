package vn.motcua.document.press;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nét vẽ: the path data of SVG 1.1 §8.3, but for elliptical arcs, which none of our drawings has. */
final class PathData {
    private static final Pattern TOKEN =
            Pattern.compile("[MmLlHhVvCcSsQqTtZz]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]*");

    private final Path2D.Double path = new Path2D.Double();
    private final String text;
    private final Matcher tokens;
    private int read;
    /** The last control point, which a smooth curve mirrors. */
    private Point2D.Double control = new Point2D.Double();

    private PathData(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
    }

    static Path2D read(String text) {
        return new PathData(text).read();
    }

    private Path2D read() {
        var command = ' ';
        for (var token = next(); !token.isEmpty(); token = next()) {
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
            } else {
                // Numbers that follow without a letter repeat the command; after a move they draw lines.
                read -= token.length();
                command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            }
            draw(command);
        }
        return path;
    }

    private void draw(char command) {
        var from = here();
        var origin = Character.isLowerCase(command) ? from : new Point2D.Double();
        switch (Character.toUpperCase(command)) {
            case 'M' -> move(point(origin));
            case 'L' -> line(point(origin));
            case 'H' -> line(new Point2D.Double(origin.x + number(), from.y));
            case 'V' -> line(new Point2D.Double(from.x, origin.y + number()));
            case 'C' -> cubic(point(origin), point(origin), point(origin));
            case 'S' -> cubic(mirrored(from), point(origin), point(origin));
            case 'Q' -> quadratic(point(origin), point(origin));
            case 'T' -> quadratic(mirrored(from), point(origin));
            case 'Z' -> {
                path.closePath();
                control = here();
            }
            default -> throw flaw();
        }
    }

    private void move(Point2D.Double to) {
        path.moveTo(to.x, to.y);
        control = to;
    }

    private void line(Point2D.Double to) {
        path.lineTo(to.x, to.y);
        control = to;
    }

    private void cubic(Point2D.Double first, Point2D.Double second, Point2D.Double to) {
        path.curveTo(first.x, first.y, second.x, second.y, to.x, to.y);
        control = second;
    }

    private void quadratic(Point2D.Double first, Point2D.Double to) {
        path.quadTo(first.x, first.y, to.x, to.y);
        control = first;
    }

    private Point2D.Double mirrored(Point2D.Double from) {
        return new Point2D.Double(2 * from.x - control.x, 2 * from.y - control.y);
    }

    private Point2D.Double here() {
        var point = path.getCurrentPoint();
        return point == null ? new Point2D.Double() : new Point2D.Double(point.getX(), point.getY());
    }

    private Point2D.Double point(Point2D.Double origin) {
        return new Point2D.Double(origin.x + number(), origin.y + number());
    }

    private double number() {
        var token = next();
        if (token.isEmpty() || Character.isLetter(token.charAt(0))) {
            throw flaw();
        }
        return Double.parseDouble(token);
    }

    /** The next command or number; empty at the end. */
    private String next() {
        var gap = SEPARATORS.matcher(text).region(read, text.length());
        read = gap.lookingAt() ? gap.end() : read;
        if (read == text.length()) {
            return "";
        }
        if (!tokens.region(read, text.length()).lookingAt()) {
            throw flaw();
        }
        read = tokens.end();
        return tokens.group();
    }

    private IllegalArgumentException flaw() {
        return new IllegalArgumentException(String.format(Locale.ROOT, "no path at %d: %.40s", read, text));
    }
}
