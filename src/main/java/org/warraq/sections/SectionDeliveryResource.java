package org.warraq.sections;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.editorial.Counter;
import org.warraq.editorial.ListRequest;
import org.warraq.editorial.LocaleParameter;
import org.warraq.editorial.Newsstand;
import org.warraq.editorial.Presentation;
import org.warraq.editorial.SingleRequest;
import org.warraq.editorial.Slugged;
import org.warraq.http.PageRequest;
import org.warraq.text.Languages;

/** Sections for everybody: what is published, and nothing else. */
@Path("/v1/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sections")
@PermitAll
public class SectionDeliveryResource {

    @Inject
    Newsstand newsstand;

    @Inject
    Counter counter;

    @Inject
    Languages languages;

    /** What can be added to a section. */
    @Schema(name = "SectionInclude")
    public enum Include {
        @JsonProperty("children")
        children
    }

    @GET
    @Operation(
            operationId = "listSections",
            summary = "List sections",
            description = "Live sections by their place among their siblings.")
    @APIResponse(
            responseCode = "200",
            description = "A page of sections.",
            content = @Content(schema = @Schema(ref = "SectionList")))
    public Response list(
            @BeanParam @Valid SectionFilter filter,
            @BeanParam PageRequest page,
            @BeanParam Presentation presentation,
            @RestQuery @Parameter(description = LocaleParameter.DESCRIPTION, example = "ar") String locale) {
        var shown = counter.locale(locale);
        var asked =
                ListRequest.of(page, filter.canonical() + "&locale=" + shown, presentation, shown, SectionKind.TYPE);
        return counter.list(SectionKind.TYPE, filter.statement(new Slugged(languages, shown)), asked);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getSection", summary = "Read a section", description = "A live section, by its id.")
    @APIResponse(
            responseCode = "200",
            description = "The section.",
            content = @Content(schema = @Schema(implementation = SectionView.class)))
    public Response byId(
            @RestPath @Parameter(description = "Its id.", example = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d") UUID id,
            @BeanParam SingleRequest asked,
            @RestQuery @Parameter(description = "What to add: `children`.", example = "children") Include include) {
        var locale = counter.locale(asked.locale());
        return counter.byId(
                SectionKind.TYPE, id, newsstand.byId(wanted(include), id, locale), asked.mask(SectionView.class));
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(
            operationId = "getSectionBySlug",
            summary = "Read a section by its slug",
            description =
                    "A live section, by its slug in the locale asked for; a slug that it had before leads to the present one.")
    @APIResponse(
            responseCode = "200",
            description = "The section.",
            content = @Content(schema = @Schema(implementation = SectionView.class)))
    public Response bySlug(
            @RestPath @Parameter(description = "Its slug.", example = "دولي") String slug,
            @BeanParam SingleRequest asked,
            @RestQuery @Parameter(description = "What to add: `children`.", example = "children") Include include) {
        var locales = counter.slugLocales(asked.locale());
        return counter.bySlug(
                SectionKind.TYPE,
                slug,
                newsstand.bySlug(wanted(include), slug, locales),
                asked.mask(SectionView.class));
    }

    private static Newsstand.Wanted wanted(Include include) {
        var section = Newsstand.Wanted.of(SectionKind.NAME);
        return include == null ? section : section.with("children", CHILDREN);
    }

    private static final String CHILDREN = """
            (select coalesce('[' || string_agg(c.card, ',' order by s.position, s.id) || ']', '[]')
             from section s join rendering c on c.item = s.id and c.locale = r.locale where s.parent_id = r.item)""";
}
