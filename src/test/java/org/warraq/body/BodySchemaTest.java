package org.warraq.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jboss.jandex.Index;
import org.warraq.text.Direction;

/** What the OpenAPI document says of bodies is what is read and written. */
class BodySchemaTest {
    private static final ObjectNode COMPONENTS = components();
    private static final JsonSchema STORED = listOf("Block");
    private static final JsonSchema DELIVERED = listOf("DeliveredBlock");

    @Provide
    Arbitrary<List<Block>> bodies() {
        return Bodies.any();
    }

    @Property(tries = 150)
    void storedBodyIsAsDescribed(@ForAll("bodies") List<Block> body) throws JsonProcessingException {
        assertThat(problems(STORED, Bodies.JSON.writeValueAsString(Body.withKeys(body))))
                .isEmpty();
    }

    @Property(tries = 150)
    void deliveredBodyIsAsDescribed(@ForAll("bodies") List<Block> body) throws JsonProcessingException {
        List<Block> keyed = Body.withKeys(body);
        for (Exhibits exhibits : List.of(Shown.ALL, Shown.NONE)) {
            List<DeliveredBlock> delivered = Body.deliver(keyed, exhibits);
            assertThat(problems(DELIVERED, Bodies.JSON.writeValueAsString(delivered)))
                    .isEmpty();
        }
    }

    @Example
    void everyPropertyThatIsWrittenIsDescribed() {
        List<Class<?>> records = new ArrayList<>(List.of(Span.class, Link.class, Mention.class, Table.Row.class));
        records.addAll(List.of(DeliveredMarkDef.ResolvedMention.class, Gallery.Picture.class));
        records.add(DeliveredMedia.Gallery.Picture.class);
        records.addAll(List.of(Block.class.getPermittedSubclasses()));
        records.addAll(List.of(DeliveredBlock.class.getPermittedSubclasses()));
        for (Class<?> type : records) {
            String name = type.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class)
                    .name();
            Stream<String> components =
                    Arrays.stream(type.getRecordComponents()).map(component -> component.getName());
            List<String> written = components
                    .map(component -> component.equals("key") || component.equals("type") ? "_" + component : component)
                    .toList();
            assertThat(COMPONENTS.at("/schemas/" + name + "/properties").fieldNames())
                    .toIterable()
                    .as(name)
                    .containsAll(written);
        }
    }

    @Example
    void whatIsNoBlockIsNotDescribed() {
        assertThat(problems(STORED, "[{'_type':'picture'}]")).isNotEmpty();
        assertThat(problems(STORED, "[{'_key':'a'}]")).isNotEmpty();
        assertThat(problems(STORED, "[{'_type':'block'}]")).isNotEmpty();
        assertThat(problems(STORED, "[{'_type':'block','style':'h1','children':[{'_type':'span','text':''}]}]"))
                .isNotEmpty();
        assertThat(problems(STORED, "[{'_type':'block','children':[{'text':''}]}]"))
                .isNotEmpty();
        assertThat(problems(STORED, "[{'_type':'image'}]")).isNotEmpty();
        assertThat(problems(DELIVERED, "[{'_type':'divider','_key':'a'}]")).isNotEmpty();
        assertThat(problems(STORED, "[{'_type':'divider','_key':'a'}]")).isEmpty();
    }

    private static Set<?> problems(JsonSchema schema, String json) {
        return schema.validate(json.startsWith("[{'") ? json.replace('\'', '"') : json, InputFormat.JSON);
    }

    private static JsonSchema listOf(String name) {
        ObjectNode schema = Bodies.JSON.createObjectNode().put("type", "array");
        schema.putObject("items").put("$ref", "#/components/schemas/" + name);
        schema.set("components", COMPONENTS);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema.toString());
    }

    private static ObjectNode components() {
        List<Class<?>> types = new ArrayList<>(List.of(Block.class, MarkDef.class, DeliveredBlock.class));
        types.addAll(List.of(DeliveredMarkDef.class, DeliveredMarkDef.ResolvedMention.class));
        types.addAll(List.of(Gallery.Picture.class, DeliveredMedia.Gallery.Picture.class));
        types.addAll(List.of(Span.class, Link.class, Mention.class, Table.Row.class));
        types.addAll(List.of(Block.class.getPermittedSubclasses()));
        types.addAll(List.of(DeliveredBlock.class.getPermittedSubclasses()));
        types.addAll(List.of(
                Span.Type.class,
                TextBlock.Style.class,
                TextBlock.ListItem.class,
                EmbedProvider.class,
                Direction.class));
        try {
            String document = SmallRyeOpenAPI.builder()
                    .withIndex(Index.of(types))
                    .enableModelReader(false)
                    .enableStandardStaticFiles(false)
                    .build()
                    .toJSON();
            ObjectNode components = (ObjectNode) Bodies.JSON.readTree(document).get("components");
            ObjectNode schemas = (ObjectNode) components.get("schemas");
            for (String elsewhere : List.of("Card", "Image", "MediaFile")) {
                String required = elsewhere.equals("Card") ? "name" : "url";
                schemas.putObject(elsewhere)
                        .put("type", "object")
                        .putArray("required")
                        .add(required);
            }
            return components;
        } catch (IOException unreadable) {
            throw new AssertionError("the document of the body's own classes", unreadable);
        }
    }
}
