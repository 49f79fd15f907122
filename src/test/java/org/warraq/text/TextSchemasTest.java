package org.warraq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class TextSchemasTest {
    record Story(
            @CodePoints(min = 1, max = 300) String headline,
            @CodePoints(max = 9) Localized name,
            String note) {}

    private final Schema headline = typed(SchemaType.STRING);
    private final Schema name = OASFactory.createSchema().ref("#/components/schemas/Localized");
    private final Schema note = typed(SchemaType.STRING);
    private final Schema localized = typed(SchemaType.OBJECT);

    TextSchemasTest() throws IOException {
        Schema story = typed(SchemaType.OBJECT).properties(Map.of("headline", headline, "name", name, "note", note));
        OpenAPI document = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().schemas(Map.of("Story", story, "Localized", localized)));
        new TextSchemas(Index.of(Story.class)).filterOpenAPI(document);
    }

    @Test
    void lengthsAreStatedWhereTheyAreChecked() {
        assertThat(headline.getMinLength()).isEqualTo(1);
        assertThat(headline.getMaxLength()).isEqualTo(300);
        assertThat(note.getMaxLength()).isNull();
        assertThat(name.getMaxLength()).isNull();
    }

    @Test
    void aLocalizedTextMayBeAString() {
        assertThat(localized.getType()).containsExactly(SchemaType.OBJECT, SchemaType.STRING);
    }

    @Test
    void aDocumentWithoutSchemasStaysAsItIs() throws IOException {
        OpenAPI document = OASFactory.createOpenAPI();
        new TextSchemas(Index.of(Story.class)).filterOpenAPI(document);
        assertThat(document.getComponents()).isNull();
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
