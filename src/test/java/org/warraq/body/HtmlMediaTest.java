package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlMediaTest {

    /** A crop may have the shape of the picture, and still not be all of it: its focal point is elsewhere. */
    @Test
    void aBrowserChoosesAmongThoseThatShowAllOfThePicture() {
        List<Block> body = Body.withKeys(List.of(new Image(null, UUID.randomUUID(), null, null, null)));
        List<Map<String, Object>> renditions = Stream.of("card", "wide-640", "square-320", "of-tomorrow")
                .map(name -> Map.<String, Object>of(
                        "name", name, "url", "/" + name + ".webp", "width", 600 + name.length(), "height", 360))
                .toList();
        JsonNode delivered = Bodies.JSON.valueToTree(Body.deliver(body, new One(renditions)));
        assertThat(Body.form(delivered, BodyForm.HTML)).contains("srcset=\"/card.webp 604w\"");
    }

    private record One(List<Map<String, Object>> renditions) implements Exhibits {
        @Override
        public Optional<Card> card(UUID item) {
            return Optional.empty();
        }

        @Override
        public Optional<Card> image(UUID media, Wording words) {
            return Optional.of(new Card(
                    "", Map.of("url", "/original.jpg", "width", 1600, "height", 900, "renditions", renditions)));
        }

        @Override
        public Optional<Card> file(UUID media, Wording words) {
            return Optional.empty();
        }
    }
}
