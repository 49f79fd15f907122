package org.warraq.app;

import java.util.List;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** An operation of the document, and what its address tells of it. */
record Call(HttpMethod method, String path, Operation operation) {

    private static final String MANAGEMENT = "/manage/v1/";

    boolean managed() {
        return path.startsWith(MANAGEMENT);
    }

    boolean reads() {
        return method == HttpMethod.GET;
    }

    /** On one thing, named in the path. */
    boolean single() {
        return path.contains("{");
    }

    /** Of delivery: answers one thing, so that it is known when its text last became another. */
    boolean answersThing() {
        return single() && !of("fronts") && !path.endsWith("/related");
    }

    boolean takesBody() {
        return operation.getRequestBody() != null;
    }

    /** Takes or answers all things of a collection as one file. */
    boolean ofSheet() {
        return path.endsWith(".csv") || path.endsWith(".ndjson");
    }

    /** Makes a new thing and nothing else. */
    boolean creates() {
        return managed()
                && method == HttpMethod.POST
                && (!single() || ofPreviewLinks())
                && !ofSheet()
                && !bulk()
                && !ordersJob();
    }

    /** Brings the file of an asset. */
    boolean uploads() {
        return of("media") && takesBody() && (tail().isEmpty() || tail().endsWith("/file"));
    }

    /** Answers the bytes of an asset, of whatever type, at an address that is theirs for ever. */
    boolean answersFile() {
        return path.startsWith("/media/");
    }

    /** A PUT that also makes what is not there. */
    boolean putsNew() {
        return method == HttpMethod.PUT && changesVersion() && (!of("media") || uploads());
    }

    /** Whether it is about links to something instead of the thing. */
    boolean ofPreviewLinks() {
        return path.contains("/preview-links");
    }

    /** Shows what is not published, which no cache may keep. */
    boolean opensPreview() {
        return path.startsWith("/v1/preview/");
    }

    /** Several acts in one request. */
    boolean bulk() {
        return path.endsWith("/bulk");
    }

    /** Has work done in the background. */
    boolean ordersJob() {
        return of("repairs") || of("search");
    }

    /** Of jobs, which have no versions. */
    boolean ofJobs() {
        return of("jobs") || ordersJob();
    }

    /** Is done once under one {@code Idempotency-Key}. */
    boolean takesIdempotencyKey() {
        return managed() && method == HttpMethod.POST && !ofSheet() && !of("jobs") && !uploads() && !answersSecret();
    }

    /** Answers what is told once and not kept. */
    boolean answersSecret() {
        return managed() && method == HttpMethod.POST && (of("tokens") || ofPreviewLinks());
    }

    /** Changes something that has versions, so that it needs the version that the change is based on. */
    boolean changesVersion() {
        return managed() && single() && !reads() && !ofPreviewLinks() && !ofJobs() && !ofPresence();
    }

    /** Says who has a thing open: that is no version of it. */
    boolean ofPresence() {
        return path.endsWith("/{id}/editing");
    }

    /** Answers something that has versions. */
    boolean answersVersion() {
        return managed()
                && !ofSheet()
                && !ofPreviewLinks()
                && !bulk()
                && !ofJobs()
                && !ofPresence()
                && method != HttpMethod.DELETE
                && (!reads() || tail().matches("/\\{(id|kind)}"));
    }

    boolean paged() {
        return hasParameter("cursor");
    }

    boolean of(String collection) {
        return (path.replaceFirst("\\.(csv|ndjson)$", "") + "/").contains("v1/" + collection + "/");
    }

    /** What follows the collection in the path: {@code ""}, <code>/{id}</code>, <code>/{id}/actions/publish</code>. */
    String tail() {
        var rest = path.substring(path.indexOf("v1/") + 3);
        return rest.contains("/") ? rest.substring(rest.indexOf('/')) : "";
    }

    List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    boolean hasParameter(String name) {
        return parameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    boolean hasQueryParameters() {
        return parameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }
}
