package org.warraq.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Exhibits of the tests: everything whose id passes is live, and looks as the features make it look. */
record Shown(Predicate<UUID> live) implements Exhibits {
    static final Shown ALL = new Shown(id -> true);
    static final Shown NONE = new Shown(id -> false);

    @Override
    public Optional<Card> card(UUID item) {
        return answer(item, "label of " + item, Map.of("name", "card of " + item, "path", "/ar/" + item));
    }

    @Override
    public Optional<Card> image(UUID media, Wording words) {
        Map<String, Object> image = file(media, "card of " + media + ".jpg", "image/jpeg");
        image.put("width", 1600);
        image.put("height", 900);
        image.put("renditions", List.of(Map.of("name", "card", "url", "/media/640.webp", "width", 640)));
        put(image, words);
        return answer(media, words.text(), image);
    }

    @Override
    public Optional<Card> file(UUID media, Wording words) {
        Map<String, Object> file = file(media, "card of " + media + ".mp3", "audio/mpeg");
        put(file, words);
        return answer(media, words.text(), file);
    }

    private static Map<String, Object> file(UUID media, String fileName, String mediaType) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", media.toString());
        file.put("url", "https://cms.example/media/" + media + "/0f/original");
        file.put("fileName", fileName);
        file.put("mediaType", mediaType);
        return file;
    }

    private static void put(Map<String, Object> file, Wording words) {
        file.put("caption", words.caption());
        file.put("alt", words.alt());
        file.put("credit", words.credit());
        file.values().removeIf(value -> value == null);
    }

    private Optional<Card> answer(UUID id, String label, Object view) {
        return live.test(id) ? Optional.of(new Card(label, view)) : Optional.empty();
    }
}
