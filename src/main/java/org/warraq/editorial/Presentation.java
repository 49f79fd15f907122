package org.warraq.editorial;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** How much of each thing a list shows. */
public record Presentation(
        @RestQuery
        @Parameter(
                description =
                        "`card` (default): what a list shows. `full`: whole documents, as a single resource has them.",
                example = "card")
        View view,

        @RestQuery
        @Parameter(
                description =
                        "Only these fields, dots reach inside. Properties that are required otherwise may then be absent.",
                example = "id,slug,links.self")
        String fields) {}
