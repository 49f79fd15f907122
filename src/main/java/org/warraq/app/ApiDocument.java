package org.warraq.app;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/**
 * Completes the OpenAPI document, as the application is built, by what annotations would have to repeat on every method:
 * who the API is, who may call what, and what each sort of operation takes and answers besides its own.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ApiDocument.AFTER_OTHERS)
public class ApiDocument implements OASFilter {

    /** Filters of a higher priority come first; this one reads what they say of schemas. */
    static final int AFTER_OTHERS = -100;

    static final String BEARER = "bearer";

    private static final String DESCRIPTION = """
            Warraq is a headless CMS for news publishers, Arabic first.

            **Delivery**, under `/v1`, serves what is published, to everybody. Answers carry validators and may be cached.
            **Management**, under `/manage/v1`, is where the newsroom writes; it takes `Authorization: Bearer` with a token.

            Every failure is a problem (RFC 9457, `application/problem+json`) with a stable `code`. Absent optional \
            properties are left out, never null, and arrays are always present. Within this version properties, block types \
            and enum values may be added: ignore what you do not know. HEAD is answered wherever GET is. A method that a \
            path does not have is answered 405 (`method-not-allowed`), an unknown path 404 (`not-found`), a path with a \
            query beyond 16 KB 414 (`uri-too-long`), header fields beyond 16 KB 431 (`headers-too-large`), a caller beyond its limit 429 (`too-many-requests`, with \
            `Retry-After`); `RateLimit-Policy` and `RateLimit` tell of limits.""";

    /** In the order in which the document lists them. */
    private static final List<Map.Entry<String, String>> TAGS = List.of(
            Map.entry("Articles", "Published articles."),
            Map.entry("Sections", "Published sections, a tree."),
            Map.entry("People", "Published people: those whom stories are about and those who write them."),
            Map.entry("Events", "Published events."),
            Map.entry("Tags", "Tags that something published carries."),
            Map.entry("Media", "Pictures, recordings and documents that something published shows."),
            Map.entry("Search", "Finding what is published by words."),
            Map.entry("Fronts", "What an editor puts on the home page or on a section's, with everything on it."),
            Map.entry("Addresses", "From an address of the site to the thing that it shows."),
            Map.entry("Previews", "What is not published, for whoever was given a link."),
            Map.entry("Managing articles", "Articles of every status: writing, publishing, withdrawing."),
            Map.entry("Managing sections", "Sections of every status."),
            Map.entry("Managing people", "People of every status."),
            Map.entry("Managing events", "Events of every status."),
            Map.entry("Managing tags", "All tags. They have no drafts: what is written is public at once."),
            Map.entry("Managing media", "The library: all files, shown or not. They have no drafts either."),
            Map.entry("Managing fronts", "All fronts. They have no drafts either; what they were is kept."),
            Map.entry("Managing items", "Everything that the newsroom works on, in one list."),
            Map.entry("Managing custom fields", "What the publisher's own fields may be, kind by kind."),
            Map.entry("Managing search", "Keeping what is found in order."),
            Map.entry("Managing redirects", "Addresses of the site that lead elsewhere."),
            Map.entry("Managing access", "Who may come in, and how far."),
            Map.entry("Audit", "Who did what, when, from where."),
            Map.entry("Repairs", "The same change in many items at once."),
            Map.entry("Jobs", "Work in the background: how far it is, and what came of it."));

    private final DeclaredPermissions permissions;

    public ApiDocument(IndexView index) {
        this.permissions = new DeclaredPermissions(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        // The version of the API, which is in its paths, and not that of the build.
        document.setInfo(OASFactory.createInfo().title("Warraq").version("1").description(DESCRIPTION));
        document.setServers(
                List.of(OASFactory.createServer().url("/").description("The server that this document is from.")));
        document.setTags(tags());
        document.setSecurity(null);
        document.getComponents().setSecuritySchemes(Map.of(BEARER, bearer()));
        DocumentedSchemas.complete(document);
        document.getPaths().getPathItems().forEach(this::complete);
        DocumentedHeaders.declare(document.getComponents());
        UsedSchemas.keep(document);
    }

    private void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            var call = new Call(method, path, operation);
            DocumentedOperation.complete(call);
            if (call.managed()) {
                tellPermission(call);
            }
        });
    }

    private void tellPermission(Call call) {
        var needed = permissions.of(call);
        var operation = call.operation();
        // Any one of them is enough.
        operation.addExtension("x-permission", needed);
        operation.setDescription(
                operation.getDescription() + "\n\nNeeds the permission `" + String.join("` or `", needed) + "`.");
    }

    private static List<Tag> tags() {
        return TAGS.stream()
                .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
                .toList();
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token of this server, as `Authorization: Bearer …`.");
    }
}
