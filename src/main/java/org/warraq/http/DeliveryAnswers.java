package org.warraq.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Sends public answers with validators and cache lifetimes, compressed where that is worth it. */
@ApplicationScoped
public class DeliveryAnswers {

    /** 200 with the text, or 304 if the client has it. */
    public Response answer(Delivered delivered) {
        throw new UnsupportedOperationException();
    }

    /** 308 to the present place of a thing. */
    public Response moved(String path, String surrogateKey) {
        throw new UnsupportedOperationException();
    }

    /** The one 404 of delivery for a path that names no id: shared caches keep it 10 s. */
    public ApiException missing() {
        throw new UnsupportedOperationException();
    }

    /** The same 404 for a path that names an id; it carries the id's key, so that publishing ends it. */
    public ApiException missing(String surrogateKey) {
        throw new UnsupportedOperationException();
    }

    /** Makes another problem, such as 410, as cacheable as the answer it stands for. */
    public ApiException cacheable(ApiException problem, String surrogateKey) {
        throw new UnsupportedOperationException();
    }
}
