package vn.motcua.document.press;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Hình vẽ: paths, rectangles and circles, filled or stroked, which is all our codes, emblems and letters need. Whatever
 * else SVG can do, and could fetch, is refused.
 */
final class Drawings implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, @Nullable Box box, CssContext context, double width, double height, double dotsPerPixel) {
        var view = svg.getAttribute("viewBox").trim().split("[\\s,]+");
        if (view.length != 4) {
            throw new IllegalArgumentException("a drawing without a view box");
        }
        var frame = new Rectangle2D.Double(number(view[0]), number(view[1]), number(view[2]), number(view[3]));
        var ratio = frame.width / frame.height;
        var wide = width >= 0 ? width : height >= 0 ? height * ratio : frame.width * dotsPerPixel;
        var high = height >= 0 ? height : wide / ratio;
        var ink = box != null && box.getStyle().getColor() instanceof FSRGBColor colour ? colour : FSRGBColor.BLACK;
        return new Drawing(svg, frame, ink, wide, high);
    }

    /** Our styles name no drawing as a background. */
    @Override
    public @Nullable SVGImage buildStandaloneSVGImage(
            Element svg, String uri, double width, double height, double dotsPerPixel) {
        throw new IllegalArgumentException("a drawing in a style: " + uri);
    }

    private record Drawing(Element svg, Rectangle2D.Double frame, FSRGBColor ink, double width, double height)
            implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            var place = AffineTransform.getTranslateInstance(x, y);
            place.scale(width / frame.width, height / frame.height);
            place.translate(-frame.x, -frame.y);
            draw(svg, device, place);
        }

        private void draw(Node group, OutputDevice device, AffineTransform place) {
            for (var child = group.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element element) {
                    if (element.getTagName().equals("g")) {
                        draw(element, device, place);
                    } else {
                        draw(element, place.createTransformedShape(shape(element)), device, place.getScaleX());
                    }
                }
            }
        }

        private void draw(Element element, Shape shape, OutputDevice device, double scale) {
            colour(element, "fill", "#000000").ifPresent(fill -> {
                device.setColor(fill);
                device.fill(shape);
            });
            colour(element, "stroke", "none").ifPresent(stroke -> {
                device.setColor(stroke);
                device.setStroke(new BasicStroke((float) (scale * number(attribute(element, "stroke-width", "1")))));
                device.draw(shape);
            });
        }

        private Optional<FSRGBColor> colour(Element element, String name, String otherwise) {
            var value = attribute(element, name, otherwise);
            return switch (value) {
                case "none" -> Optional.empty();
                case "currentColor" -> Optional.of(ink);
                default -> Optional.of(new FSRGBColor(Integer.decode(value)));
            };
        }

        /** Written on the shape, or on what it lies in. */
        private String attribute(Element element, String name, String otherwise) {
            if (element.hasAttribute(name)) {
                return element.getAttribute(name);
            }
            return !element.equals(svg) && element.getParentNode() instanceof Element parent
                    ? attribute(parent, name, otherwise)
                    : otherwise;
        }
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "path" -> PathData.read(element.getAttribute("d"));
            case "rect" ->
                new Rectangle2D.Double(of(element, "x"), of(element, "y"), of(element, "width"), of(element, "height"));
            case "circle" -> {
                var radius = of(element, "r");
                yield new Ellipse2D.Double(
                        of(element, "cx") - radius, of(element, "cy") - radius, 2 * radius, 2 * radius);
            }
            default -> throw new IllegalArgumentException("a drawing with <" + element.getTagName() + ">");
        };
    }

    private static double of(Element element, String name) {
        return element.hasAttribute(name) ? number(element.getAttribute(name)) : 0;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // There is no text in our drawings.
    }

    @Override
    public void addFontFile(File fontFile, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // There is no text in our drawings.
    }

    @Override
    public void addFontStream(
            FSSupplier<InputStream> supplier, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // There is no text in our drawings.
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
