package org.warraq.articles;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.warraq.http.ApiException;

/** How many related articles are wanted. */
public record RelatedRequest(
        @Parameter(description = "How many at most, 1 to 20.", example = "6")
        @Schema(minimum = "1", maximum = "20")
        @RestQuery
        @DefaultValue("6")
        int limit) {

    public RelatedRequest {
        if (limit < 1 || limit > RelatedStatement.MOST) {
            throw ApiException.invalidParameter("limit", "must be from 1 to " + RelatedStatement.MOST);
        }
    }
}
