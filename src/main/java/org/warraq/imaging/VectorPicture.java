package org.warraq.imaging;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG, of which only the first element is looked at. The rest is read to its end, so that what is kept is well formed;
 * entities are neither fetched nor expanded.
 *
 * @param width of its {@code viewBox}, or as it says in pixels; where it says neither, as browsers show it
 */
record VectorPicture(int width, int height) {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Pattern NUMBERS = Pattern.compile("[\\s,]+");
    private static final Pattern PIXELS = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?(px)?");
    private static final double LARGEST = 1_000_000;

    /** Of what says no size (CSS Images 3, section 5.3). */
    private static final int USUAL_WIDTH = 300;

    private static final int USUAL_HEIGHT = 150;

    static VectorPicture of(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            var xml = parser().createXMLStreamReader(bytes);
            while (!xml.isStartElement()) {
                xml.next();
            }
            if (!xml.getLocalName().equals("svg") || !NAMESPACE.equals(xml.getNamespaceURI())) {
                throw new IOException("The first element is not svg");
            }
            var picture = sized(xml);
            while (xml.hasNext()) {
                xml.next();
            }
            return picture;
        } catch (XMLStreamException | RuntimeException malformed) {
            throw new IOException("The SVG is not well formed", malformed);
        }
    }

    private static XMLInputFactory parser() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static VectorPicture sized(XMLStreamReader svg) {
        var box = svg.getAttributeValue(null, "viewBox");
        var numbers = box == null ? new String[0] : NUMBERS.split(box.strip());
        if (numbers.length == 4) {
            return of(numbers[2], numbers[3]);
        }
        return of(svg.getAttributeValue(null, "width"), svg.getAttributeValue(null, "height"));
    }

    private static VectorPicture of(String width, String height) {
        return new VectorPicture(pixels(width, USUAL_WIDTH), pixels(height, USUAL_HEIGHT));
    }

    private static int pixels(String text, int usual) {
        if (text == null || !PIXELS.matcher(text.strip()).matches()) {
            return usual;
        }
        var value = Double.parseDouble(text.strip().replace("px", ""));
        return value >= 1 && value <= LARGEST ? (int) Math.round(value) : usual;
    }
}
