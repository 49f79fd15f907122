package org.warraq.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reads a map from tag to text, or a plain string as the text in the default language; anything else is a mismatch at its path. */
class LocalizedDeserializer extends StdDeserializer<Localized> {
    private final transient Supplier<Languages> languages;

    LocalizedDeserializer(Supplier<Languages> languages) {
        super(Localized.class);
        this.languages = languages;
    }

    @Override
    public Localized deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return Localized.of(languages.get().defaultTag(), parser.getText());
        }
        if (!parser.isExpectedStartObjectToken()) {
            throw MismatchedInputException.from(
                    parser, Localized.class, "must be a map from language tag to text, or a text");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (String tag = parser.nextFieldName(); tag != null; tag = parser.nextFieldName()) {
            texts.put(tag, text(parser, tag));
        }
        return new Localized(texts);
    }

    private static String text(JsonParser parser, String tag) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING) {
            JsonMappingException mismatch = MismatchedInputException.from(parser, String.class, "must be a text");
            mismatch.prependPath(Localized.class, tag);
            throw mismatch;
        }
        return parser.getText();
    }
}
