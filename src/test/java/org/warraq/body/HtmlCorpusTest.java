package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warraq.http.Violations;

/**
 * HTML in the shapes in which newsrooms have it. Beside each document stands what becomes of it; {@code
 * -Dwarraq.corpus.write=true} writes that anew, and the difference is to be read.
 */
class HtmlCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/html-corpus");

    /** Takes what one publisher has. */
    private static final Pictures PICTURES = new Pictures() {
        @Override
        public Optional<UUID> take(Remote picture) {
            return Optional.of(picture.address())
                    .filter(address -> address.startsWith("https://media.example/"))
                    .map(address -> UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public boolean areOursAt(String base) {
            return base.isEmpty() || base.equals("https://cms.example");
        }
    };

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentBecomesTheBlocksBesideIt(Path document) throws IOException {
        Converted converted = Body.ofHtml(Files.readString(document), PICTURES);
        Violations violations = Violations.atRoot();
        Body.check(converted.blocks(), violations.at("body"));
        assertThat(violations.list()).isEmpty();

        Path beside = Path.of(document.toString().replace(".html", ".txt"));
        String outline = Outline.of(converted);
        if (Boolean.getBoolean("warraq.corpus.write")) {
            Files.writeString(beside, outline);
        }
        assertThat(outline).isEqualTo(Files.readString(beside));
    }
}
