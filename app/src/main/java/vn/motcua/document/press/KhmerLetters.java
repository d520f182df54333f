package vn.motcua.document.press;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Chữ Khmer: its letters change places and shapes with their neighbours, which the renderer cannot do. The JDK can, so each
 * word becomes a drawing of itself, with the word as its alternative text.
 */
final class KhmerLetters {
    private static final Pattern WORD = Pattern.compile("[\\u1780-\\u17FF\\u19E0-\\u19FF\\u200C\\u200D]+");
    private static final int EM = 1000;
    private static final int ABOVE = 1000;
    private static final int BELOW = 500;

    private KhmerLetters() {}

    /** Reading the font takes a moment that only a page in Khmer waits for. */
    private static final class Typeface {
        static final Font FONT = read();

        private static Font read() {
            try (var stream = Shelf.open("fonts/NotoSansKhmer-Regular.ttf")) {
                return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont((float) EM);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("no font for Khmer", e);
            }
        }
    }

    static void draw(Element root) {
        texts(root, new ArrayList<>()).forEach(KhmerLetters::draw);
    }

    private static List<Text> texts(Node node, List<Text> found) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && WORD.matcher(text.getData()).find()) {
                found.add(text);
            } else if (!child.getNodeName().equals("head")) {
                texts(child, found);
            }
        }
        return found;
    }

    private static void draw(Text text) {
        var parent = text.getParentNode();
        var document = text.getOwnerDocument();
        var data = text.getData();
        var words = WORD.matcher(data);
        var end = 0;
        while (words.find()) {
            parent.insertBefore(document.createTextNode(data.substring(end, words.start())), text);
            parent.insertBefore(drawing(document.createElement("svg"), words.group()), text);
            end = words.end();
        }
        text.setData(data.substring(end));
    }

    private static Element drawing(Element svg, String word) {
        var glyphs = Typeface.FONT.layoutGlyphVector(
                new FontRenderContext(null, true, true),
                word.toCharArray(),
                0,
                word.length(),
                Font.LAYOUT_LEFT_TO_RIGHT);
        var width = (int) Math.ceil(glyphs.getLogicalBounds().getWidth());
        svg.setAttribute("alt", word);
        svg.setAttribute("viewBox", "0 -" + ABOVE + " " + width + " " + (ABOVE + BELOW));
        svg.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "display:inline-block;width:%.3fem;height:%.1fem;vertical-align:-%.1fem",
                        (double) width / EM,
                        (double) (ABOVE + BELOW) / EM,
                        (double) BELOW / EM));
        var path = svg.getOwnerDocument().createElement("path");
        path.setAttribute("fill", "currentColor");
        path.setAttribute("d", outline(glyphs));
        svg.appendChild(path);
        return svg;
    }

    private static String outline(GlyphVector glyphs) {
        var text = new StringBuilder();
        var point = new double[6];
        for (var path = glyphs.getOutline().getPathIterator(null); !path.isDone(); path.next()) {
            var kind = path.currentSegment(point);
            text.append("MLQCZ".charAt(kind));
            for (var at = 0; at < coordinates(kind); at++) {
                text.append(' ').append(Math.round(point[at]));
            }
        }
        return text.toString();
    }

    private static int coordinates(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
        };
    }
}
