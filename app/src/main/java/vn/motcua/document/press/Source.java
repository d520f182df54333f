package vn.motcua.document.press;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Bản gốc: the page as a tree, checked for what a screen reader needs, with Khmer drawn. */
final class Source {
    /** 173 posters are a quarter of it. */
    private static final int MOST_CHARACTERS = 8_000_000;

    private Source() {}

    static Document read(String xhtml) {
        if (xhtml.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a page of " + xhtml.length() + " characters");
        }
        var document = parse(lawful(xhtml));
        var root = document.getDocumentElement();
        demand(root.getAttribute("lang"), "a paper without a language");
        demand(text(root, "title"), "a paper without a title");
        describe(root, "img");
        describe(root, "svg");
        KhmerLetters.draw(root);
        return document;
    }

    /** People can paste characters that XML has no place for; paper has none for them either. */
    private static String lawful(String xhtml) {
        return xhtml.codePoints()
                .filter(each -> each >= ' ' || each == '\t' || each == '\n' || each == '\r')
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .filter(each -> each < 0xFFFE || each > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Document parse(String xhtml) {
        try {
            return builder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("a text cannot be read", e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // No document type, hence no entities: nothing to fetch and nothing that grows.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java's parser cannot be locked", e);
        }
    }

    /** A drawing on a page is described by its label, a figure on paper by its alternative text. */
    private static void describe(Element root, String tag) {
        var pictures = root.getElementsByTagName(tag);
        for (var at = 0; at < pictures.getLength(); at++) {
            if (pictures.item(at) instanceof Element picture) {
                if (picture.getAttribute("alt").isBlank()) {
                    picture.setAttribute("alt", picture.getAttribute("aria-label"));
                }
                demand(picture.getAttribute("alt"), "a picture without words");
            }
        }
    }

    private static String text(Element root, String tag) {
        var first = root.getElementsByTagName(tag).item(0);
        return first == null ? "" : String.valueOf(first.getTextContent());
    }

    private static void demand(String text, String complaint) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(complaint);
        }
    }

    /** Without it the parser prints to the console. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) throws SAXException {
            throw warning;
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
