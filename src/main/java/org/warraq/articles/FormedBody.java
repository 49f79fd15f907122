package org.warraq.articles;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.warraq.body.Body;
import org.warraq.body.BodyForm;
import org.warraq.http.Reshaping;

/** The document of an article with its body in another form; all else goes through as it is. */
record FormedBody(BodyForm form) implements Reshaping {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param form null for the one that is stored, which needs no change */
    static Reshaping of(BodyForm form) {
        return form == null || form == BodyForm.PORTABLE_TEXT ? null : new FormedBody(form);
    }

    @Override
    public byte[] apply(byte[] document) {
        var text = new ByteArrayOutputStream(document.length);
        try (var parser = JSON.createParser(document);
                var generator = JSON.createGenerator(text)) {
            parser.nextToken();
            generator.writeStartObject();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                copy(parser, generator);
            }
            generator.writeEndObject();
        } catch (IOException broken) {
            throw new UncheckedIOException("A stored document is not JSON", broken);
        }
        return text.toByteArray();
    }

    private void copy(JsonParser parser, JsonGenerator generator) throws IOException {
        var name = parser.currentName();
        parser.nextToken();
        generator.writeFieldName(name);
        if (name.equals("body")) {
            generator.writeString(Body.form(parser.<JsonNode>readValueAsTree(), form));
        } else {
            generator.copyCurrentStructureExact(parser);
        }
    }
}
