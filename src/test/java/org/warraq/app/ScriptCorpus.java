package org.warraq.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What people wrote where it was shown as HTML, so that it ran: {@code src/test/resources/scripts}. */
final class ScriptCorpus {

    private static final Path FILES = Path.of("src/test/resources/scripts");

    /** U+2400 pictures U+0000 and so on: in a file of lines the characters themselves would not be seen. */
    private static final char PICTURES = '\u2400';

    private static final int CONTROLS = 0x20;

    private ScriptCorpus() {}

    /** Runs in Chromium where nobody escapes it. */
    static List<String> markup() {
        return lines("markup.txt");
    }

    /** Runs elsewhere, or with somebody's help. */
    static List<String> others() {
        return lines("others.txt");
    }

    static List<String> allMarkup() {
        return Stream.concat(markup().stream(), others().stream()).toList();
    }

    static List<String> addresses() {
        return lines("addresses.txt");
    }

    static List<String> markdown() {
        return lines("markdown.txt").stream()
                .map(line -> line.replace("\\n", "\n"))
                .toList();
    }

    /** In one line, for names and the like. */
    static String line(String script) {
        return script.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** As the value of an attribute, so that a reader of HTML finds the text itself in it. */
    static String quoted(String script) {
        return script.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    /** A drawing that runs in each way that drawings can. */
    static byte[] drawing() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"
                  onload="__ran=1"><script>__ran=1; top.__ran=1; alert(1)</script><image href="https://example.org/x"/>
                  <foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="__ran=1"/></foreignObject>
                  <a xlink:href="javascript:__ran=1"><text>x</text></a></svg>""".getBytes(StandardCharsets.UTF_8);
    }

    /** A picture with a page in it: whatever reads it from its beginning finds a picture. */
    static byte[] pictureAndPage() throws IOException {
        var page = "<!doctype html><html><body><script>__ran=1</script><img src=x onerror=__ran=1></body></html>";
        var file = new ByteArrayOutputStream();
        file.write(Pictures.png(4, 3));
        file.write(page.getBytes(StandardCharsets.UTF_8));
        return file.toByteArray();
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FILES.resolve(file)).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("## "))
                    .map(ScriptCorpus::characters)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String characters(String line) {
        var text = new StringBuilder();
        line.chars()
                .map(character ->
                        character >= PICTURES && character < PICTURES + CONTROLS ? character - PICTURES : character)
                .forEach(character -> text.append((char) character));
        return text.toString();
    }
}
