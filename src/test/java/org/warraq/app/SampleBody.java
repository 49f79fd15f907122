package org.warraq.app;

import io.restassured.specification.RequestSpecification;

/** The least that an operation takes as its body, put into a request: JSON, text, or a file. */
final class SampleBody {

    private static final String FORM = "multipart/form-data";
    private static final String BYTES = "application/octet-stream";

    private SampleBody() {}

    static RequestSpecification in(RequestSpecification request, Contract contract, Contract.Operation operation) {
        var contents = operation.node().at("/requestBody/content");
        if (contents.isEmpty()) {
            return request.noContentType();
        }
        var mediaType = contents.fieldNames().next();
        if (mediaType.equals(FORM)) {
            return request.multiPart("file", "a.png", Pictures.png(4, 3));
        }
        if (mediaType.equals(BYTES)) {
            return request.contentType(BYTES).body(Pictures.png(4, 3));
        }
        var least = new Samples(contract).least(contents.elements().next().get("schema"));
        return request.contentType(mediaType).body(mediaType.endsWith("json") ? least.toString() : least.asText());
    }

    /** Whether it takes a file, whatever that says it is. */
    static boolean isFile(Contract.Operation operation) {
        return operation.node().at("/requestBody/content").has(BYTES);
    }
}
