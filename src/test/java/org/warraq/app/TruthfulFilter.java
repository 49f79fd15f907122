package org.warraq.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Holds every answer against the OpenAPI document: its status, its media type and its headers are declared and its body
 * is as described. What the document does not know must answer a problem, if it is a path of the API at all.
 */
public final class TruthfulFilter implements Filter {

    private static final String PROBLEM = "application/problem+json";
    private static final JsonNode PROBLEM_SCHEMA = Contract.tree("{\"$ref\":\"#/components/schemas/Problem\"}");

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answered = context.next(request, expected);
        var bytes = answered.asByteArray();
        var response = new ResponseBuilder().clone(answered).setBody(bytes).build();
        check(request.getMethod(), URI.create(request.getURI()), response, text(answered, bytes));
        return PlainlyRead.of(response);
    }

    private static void check(String method, URI uri, Response response, String body) {
        var what = method + " " + uri + " answered " + response.statusCode() + ": " + body;
        var operation = Contract.served().operation(method, uri.getRawPath());
        if (operation.isPresent() && !method.equals("OPTIONS")) {
            described(operation.get(), method, uri, response, body, what);
        } else {
            unknown(method, uri, response, body, what);
        }
    }

    private static void unknown(String method, URI uri, Response response, String body, String what) {
        var path = uri.getRawPath();
        var api = path.startsWith("/v1/") || path.startsWith("/manage/");
        if (api && !method.equals("OPTIONS")) {
            assertThat(response.statusCode())
                    .as("not documented, so a problem: %s", what)
                    .isGreaterThanOrEqualTo(400);
        }
        if (response.statusCode() >= 400 && !path.startsWith("/q/") && !method.equals("HEAD")) {
            assertThat(mediaType(response)).as(what).isEqualTo(PROBLEM);
            assertThat(Contract.served().violations(PROBLEM_SCHEMA, body, false))
                    .as(what)
                    .isEmpty();
        }
    }

    private static void described(
            Contract.Operation operation, String method, URI uri, Response response, String body, String what) {
        var contract = Contract.served();
        var declared = operation
                .response(response.statusCode())
                .map(contract::resolved)
                .orElseGet(() -> fail("%s does not declare %d; %s", operation, response.statusCode(), what));
        checkHeaders(contract, declared, response, what);
        if (method.equals("HEAD")) {
            assertThat(body).as(what).isEmpty();
            return;
        }
        var content = Optional.ofNullable(declared.get("content")).filter(map -> !map.isEmpty());
        if (content.isEmpty()) {
            assertThat(body)
                    .as("%s declares no body with this status; %s", operation, what)
                    .isEmpty();
            return;
        }
        var media = content.get().get(content.get().has("*/*") ? "*/*" : mediaType(response));
        assertThat(media)
                .as(
                        "%s declares %s with this status; %s",
                        operation, content.get().fieldNames(), mediaType(response))
                .isNotNull();
        var query = "&" + uri.getRawQuery();
        var sparse = response.statusCode() < 300 && query.contains("&fields=");
        var value = mediaType(response).matches("application/(.*\\+)?json")
                ? body
                : TextNode.valueOf(body).toString();
        assertThat(contract.violations(media.get("schema"), value, sparse))
                .as(what)
                .isEmpty();
    }

    private static void checkHeaders(Contract contract, JsonNode declared, Response response, String what) {
        if (!declared.has("headers")) {
            return;
        }
        declared.get("headers").properties().forEach(header -> {
            if (contract.resolved(header.getValue()).path("required").asBoolean()) {
                assertThat(response.header(header.getKey()))
                        .as("%s of %s", header.getKey(), what)
                        .isNotNull();
            }
        });
    }

    private static String mediaType(Response response) {
        var type = response.contentType();
        return type == null ? "" : type.replaceFirst(";.*", "");
    }

    /** The text of an answer, also of one that the test wants to see as it was sent. */
    private static String text(Response response, byte[] bytes) {
        var compressed = "gzip".equals(response.header("Content-Encoding"))
                && bytes.length > 2
                && bytes[0] == (byte) 0x1f
                && bytes[1] == (byte) 0x8b;
        if (!compressed) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try (var inflated = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(inflated.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
