package org.warraq.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.warraq.http.Problem;
import org.warraq.http.ProblemType;

/** What an operation takes and answers: what its own annotations say, and what all operations of its sort have. */
final class DocumentedOperation {

    private final Call call;
    private final Map<String, APIResponse> responses = new LinkedHashMap<>();

    private DocumentedOperation(Call call) {
        this.call = call;
    }

    static void complete(Call call) {
        var operation = new DocumentedOperation(call);
        operation.describe();
        operation.addParameters();
        operation.addSuccesses();
        operation.addRedirections();
        PossibleProblems.of(call).forEach(operation::addProblem);
        var all = OASFactory.createAPIResponses();
        operation.responses.forEach(all::addAPIResponse);
        call.operation().setResponses(all);
    }

    private void describe() {
        var operation = call.operation();
        if (operation.getDescription() == null) {
            operation.setDescription(OperationTexts.description(call));
        }
        operation.setSecurity(
                call.managed() ? List.of(OASFactory.createSecurityRequirement().addScheme(ApiDocument.BEARER)) : null);
    }

    private void addParameters() {
        var parameters = new ArrayList<>(call.parameters());
        parameters.forEach(OperationTexts::describe);
        if (call.managed() && call.changesVersion()) {
            parameters.add(DocumentedHeaders.parameter(DocumentedHeaders.IF_MATCH));
        }
        if (call.putsNew()) {
            parameters.add(DocumentedHeaders.parameter(DocumentedHeaders.CREATE_ONLY));
        }
        if (call.takesIdempotencyKey()) {
            parameters.add(DocumentedHeaders.parameter(DocumentedHeaders.IDEMPOTENCY_KEY));
        }
        var cached = !call.managed() && !call.opensPreview();
        if (cached) {
            parameters.add(DocumentedHeaders.parameter(DocumentedHeaders.IF_NONE_MATCH));
        }
        if (call.answersFile()) {
            parameters.add(DocumentedHeaders.parameter(DocumentedHeaders.RANGE));
            parameters.add(DocumentedHeaders.parameter(DocumentedHeaders.IF_RANGE));
        } else if (cached && call.answersThing()) {
            parameters.add(DocumentedHeaders.parameter(DocumentedHeaders.IF_MODIFIED_SINCE));
        }
        if (call.putsNew()) {
            parameters.replaceAll(DocumentedOperation::optionalPrecondition);
        }
        call.operation().setParameters(parameters);
    }

    /** A PUT has one of two preconditions, which OpenAPI cannot say. */
    private static Parameter optionalPrecondition(Parameter parameter) {
        return DocumentedHeaders.isIfMatch(parameter)
                ? DocumentedHeaders.parameter(DocumentedHeaders.IF_MATCH_OR_CREATE)
                : parameter;
    }

    private APIResponse success() {
        return call.operation().getResponses().getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(call.path() + " succeeds in no way"))
                .getValue();
    }

    private void addSuccesses() {
        var success = success();
        if (call.method() == HttpMethod.DELETE) {
            responses.put("204", OASFactory.createAPIResponse().description(OperationTexts.success(call)));
            return;
        }
        if (call.opensPreview()) {
            responses.put("200", success.headers(DocumentedHeaders.ofPreview()));
            return;
        }
        if (call.answersFile()) {
            addFile(success);
            return;
        }
        if (!call.managed()) {
            responses.put("200", success.headers(DocumentedHeaders.ofDelivery(call)));
            return;
        }
        if (call.ordersJob()) {
            var accepted = managed("The job that does it; `Location` says where to watch it.", success.getContent());
            accepted.addHeader("Location", DocumentedHeaders.header("JobPlace"));
            responses.put("202", accepted);
            return;
        }
        if (call.bulk()) {
            responses.put("207", managed("What came of each, without `atomic`.", success.getContent()));
        }
        if (call.creates() && call.uploads()) {
            responses.put(
                    "200",
                    managed("The asset that has these bytes already, as it is.", success.getContent())
                            .addHeader("Location", DocumentedHeaders.header("Location")));
        }
        if (!call.creates()) {
            responses.put("200", managed(OperationTexts.success(call), success.getContent()));
        }
        if (call.creates() || call.putsNew()) {
            var created = call.ofPreviewLinks()
                    ? managed("The link, with its secret.", success.getContent())
                    : managed("It is written; `Location` says where.", success.getContent())
                            .addHeader("Location", DocumentedHeaders.header("Location"));
            responses.put("201", created);
        }
    }

    private void addFile(APIResponse success) {
        var whole = DocumentedHeaders.of("ETag", "Cache-Control", "Accept-Ranges", "Content-Disposition");
        var part =
                DocumentedHeaders.of("ETag", "Cache-Control", "Accept-Ranges", "Content-Disposition", "Content-Range");
        responses.put("200", success.headers(whole));
        responses.put(
                "206",
                OASFactory.createAPIResponse()
                        .description("The part that `Range` asks for.")
                        .content(success.getContent())
                        .headers(part));
        responses.put(
                "304",
                OASFactory.createAPIResponse()
                        .description("The client has it already, by `If-None-Match`.")
                        .headers(DocumentedHeaders.of("ETag", "Cache-Control")));
        responses.put(
                "307",
                OASFactory.createAPIResponse()
                        .description(
                                "The asset has other bytes or another focal point now, and this is where they are.")
                        .headers(DocumentedHeaders.of("Location", "Cache-Control")));
    }

    private APIResponse managed(String description, Content content) {
        var response = OASFactory.createAPIResponse().description(description).content(content);
        if (call.answersVersion()) {
            response.addHeader("ETag", DocumentedHeaders.header("Version"));
        }
        if (call.takesIdempotencyKey()) {
            response.addHeader("Idempotency-Replayed", DocumentedHeaders.header("Idempotency-Replayed"));
        }
        return response;
    }

    private void addRedirections() {
        if (call.managed() || call.opensPreview() || call.answersFile()) {
            return;
        }
        responses.put(
                "304",
                OASFactory.createAPIResponse()
                        .description("The client has it already, by `If-None-Match` or `If-Modified-Since`.")
                        .headers(DocumentedHeaders.ofNotModified()));
        var bySlug = call.path().contains("/by-slug/") || call.path().endsWith("/{slug}");
        if (bySlug
                || call.single() && !call.of("tags") && !call.of("media")
                || call.path().endsWith("/resolve")) {
            responses.put(
                    "308",
                    OASFactory.createAPIResponse()
                            .description(
                                    bySlug
                                            ? "It has another slug now, or was withdrawn in favour of something else."
                                            : "It was withdrawn in favour of something else.")
                            .headers(DocumentedHeaders.ofMoved()));
        }
    }

    private void addProblem(int status, Set<ProblemType> problems) {
        var description = problems.stream()
                .map(problem -> "`" + problem.code() + "`: " + problem.title() + ".")
                .collect(Collectors.joining("\n\n"));
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
        if (status == 401) {
            response.addHeader("WWW-Authenticate", DocumentedHeaders.header("WWW-Authenticate"));
        }
        if (status == 429) {
            response.addHeader("Retry-After", DocumentedHeaders.header("Retry-After"));
        }
        if (status == 412) {
            response.addHeader("ETag", DocumentedHeaders.header("CurrentVersion"));
        }
        responses.put(String.valueOf(status), response);
    }
}
