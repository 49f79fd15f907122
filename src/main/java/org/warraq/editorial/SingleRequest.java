package org.warraq.editorial;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.http.FieldMask;

/** In which language a single thing is read, and how much of it. */
public record SingleRequest(
        @RestQuery @Parameter(description = LocaleParameter.DESCRIPTION, example = "ar")
        String locale,

        @RestQuery
        @Parameter(
                description =
                        "Only these fields, dots reach inside. Properties that are required otherwise may then be absent.",
                example = "id,slug,links.self")
        String fields) {

    public FieldMask mask(Class<?> view) {
        return FieldMask.of(view, fields);
    }
}
