package org.warraq.articles;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.body.BodyForm;
import org.warraq.editorial.View;
import org.warraq.http.ApiException;
import org.warraq.http.Reshaping;

/** In which form articles are given their body. */
public record BodyParameter(
        @RestQuery
        @Parameter(
                description =
                        "The form of the body: `portable-text` (default), an array of blocks, or one text: `html`, `markdown` or `text`. Of a list with `view=full` only.",
                example = "html")
        BodyForm body) {

    Reshaping shape() {
        return FormedBody.of(body);
    }

    /** The same of a list, which has bodies only where it shows whole documents. */
    Reshaping shape(View view) {
        if (body != null && view != View.full) {
            throw ApiException.invalidParameter("body", "is of whole documents: ask for them with `view=full`");
        }
        return shape();
    }
}
