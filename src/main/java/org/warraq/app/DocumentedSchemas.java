package org.warraq.app;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas that no Java type of ours has: pages of delivery, the union of cards, free-form JSON. */
final class DocumentedSchemas {

    /** The kinds whose cards stand in bodies. */
    private static final List<String> EMBEDDED = List.of("Article", "Event", "Person", "Section");

    private static final List<String> LISTED = List.of("Article", "Event", "Person", "Section", "Tag");

    private final OpenAPI document;
    private final Components components;

    private DocumentedSchemas(OpenAPI document) {
        this.document = document;
        this.components = document.getComponents();
    }

    static void complete(OpenAPI document) {
        var schemas = new DocumentedSchemas(document);
        List.copyOf(document.getComponents().getSchemas().values()).forEach(DocumentedSchemas::freeJson);
        LISTED.forEach(kind -> schemas.addList(kind, cardOrView(kind)));
        schemas.addList("Front", SchemaReferences.to("FrontCard"));
        schemas.addList("Redirect", SchemaReferences.to("SiteRedirect"));
        document.getComponents().addSchema("ListMeta", meta()).addSchema("ListLinks", links());
        schemas.addCard();
        schemas.addPreviews();
        schemas.openBodies();
        schemas.openChanges();
        schemas.nameRevisions();
        MergePatchSchemas.complete(document);
        BulkSchemas.complete(document);
        schemas.closeRequests();
    }

    /** Jackson's trees are described as if they were beans. */
    private static void freeJson(Schema schema) {
        SchemaReferences.parts(schema).forEach(part -> {
            if ("ObjectNode".equals(SchemaReferences.name(part))) {
                part.setRef(null);
                part.setType(List.of(SchemaType.OBJECT));
                part.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
            }
        });
    }

    private static Schema cardOrView(String kind) {
        return OASFactory.createSchema()
                .addAnyOf(SchemaReferences.to(kind + "Card"))
                .addAnyOf(SchemaReferences.to(kind + "View"))
                .description("A card, or the whole document with `view=full`.");
    }

    private void addList(String kind, Schema entry) {
        var data = OASFactory.createSchema().addType(SchemaType.ARRAY).items(entry);
        components.addSchema(
                kind + "List",
                object("A page of a list.")
                        .addProperty("data", data)
                        .addProperty("meta", SchemaReferences.to("ListMeta"))
                        .addProperty("links", SchemaReferences.to("ListLinks"))
                        .required(List.of("data", "meta", "links")));
    }

    private static Schema meta() {
        return object("Where in the list the page is.")
                .addProperty("limit", integer("How many things a page holds at most.", 1))
                .addProperty("nextCursor", text("Give it as `cursor` to go on; absent at the end.", "AQ3vJ2xkZ3Q"))
                .addProperty("total", integer("How many there are; with `count=true`, up to 10,000.", 0))
                .addProperty("totalAtLeast", integer("With `count=true`, where there are more than that.", 10_000))
                .addRequired("limit");
    }

    private static Schema links() {
        return object("The page itself and the next one.")
                .addProperty("self", text("This page.", "/v1/articles?limit=20"))
                .addProperty(
                        "next", text("The next page; absent at the end.", "/v1/articles?limit=20&cursor=AQ3vJ2xkZ3Q"))
                .addRequired("self");
    }

    private void addCard() {
        var kinds = OASFactory.createDiscriminator().propertyName("kind");
        var card = OASFactory.createSchema().description("What is shown of a live thing where another names it.");
        for (var kind : EMBEDDED) {
            card.addOneOf(SchemaReferences.to(kind + "Card"));
            kinds.addMapping(kind.toLowerCase(Locale.ROOT), SchemaReferences.PREFIX + kind + "Card");
        }
        components.addSchema("Card", card.discriminator(kinds));
    }

    /** A body is an array of blocks, or one text where the request asked for that. */
    private void openBodies() {
        var article = components.getSchemas().get("ArticleView");
        var blocks = article.getProperties().get("body");
        article.addProperty(
                "body",
                OASFactory.createSchema()
                        .description(blocks.getDescription())
                        .addOneOf(OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(blocks.getItems()))
                        .addOneOf(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    /** What a change was before and after may be any JSON. */
    private void openChanges() {
        var change = components.getSchemas().get("RevisionChange");
        for (var name : List.of("before", "after")) {
            var described = change.getProperties().get(name).getDescription();
            change.addProperty(name, OASFactory.createSchema().description(described));
        }
    }

    /** A draft may stand in no section yet, an article that is served may not. */
    private void addPreviews() {
        var view = components.getSchemas().get("ArticleView");
        var links = components.getSchemas().get("ArticleLinks");
        var preview = object("An article as it would be served, without what it lacks yet.")
                .properties(new LinkedHashMap<>(view.getProperties()))
                .required(without(view, "section"));
        preview.addProperty(
                "links",
                object("Where to go from an article.")
                        .properties(links.getProperties())
                        .required(without(links, "section")));
        var any = OASFactory.createSchema()
                .description("What a preview link shows.")
                .addAnyOf(SchemaReferences.to("ArticlePreview"));
        List.of("Event", "Person", "Section").forEach(kind -> any.addAnyOf(SchemaReferences.to(kind + "View")));
        components.addSchema("ArticlePreview", preview).addSchema("Preview", any);
    }

    private static List<String> without(Schema schema, String property) {
        return schema.getRequired().stream()
                .filter(name -> !name.equals(property))
                .toList();
    }

    /** In a list a revision is without its content, whichever kind it is of. */
    private void nameRevisions() {
        var data = components.getSchemas().get("RevisionList").getProperties().get("data");
        var revision = data.getItems();
        revision.removeProperty("content");
        components.addSchema("RevisionSummary", revision.description("A revision, without its content."));
        data.setItems(SchemaReferences.to("RevisionSummary"));
    }

    /**
     * Says of what is only ever written that an unknown property is refused. What delivery answers stays open, since it
     * may gain properties.
     */
    private void closeRequests() {
        var references = new SchemaReferences(document);
        var written = references.reachable(
                UsedSchemas.operations(document).flatMap(UsedSchemas::ofRequest).toList());
        var closed = new HashSet<>(written);
        closed.removeAll(references.reachable(delivered().toList()));
        closed.stream()
                .map(components.getSchemas()::get)
                .filter(schema -> schema.getProperties() != null && schema.getOneOf() == null)
                .forEach(schema -> schema.setAdditionalPropertiesSchema(
                        OASFactory.createSchema().booleanSchema(false)));
    }

    private Stream<Schema> delivered() {
        return document.getPaths().getPathItems().entrySet().stream()
                .filter(item -> item.getKey().startsWith("/v1/"))
                .flatMap(item -> item.getValue().getOperations().values().stream())
                .flatMap(UsedSchemas::ofResponses);
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description(description);
    }

    private static Schema integer(String description, long minimum) {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.valueOf(minimum))
                .description(description);
    }

    private static Schema text(String description, String example) {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(description)
                .examples(List.of(example));
    }
}
