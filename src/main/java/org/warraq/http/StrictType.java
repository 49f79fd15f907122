package org.warraq.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * How a type of another package is checked when it stands in a request: a CDI bean of that package. What passes the
 * check is then read by Jackson, as the type's own annotations say. The node's strings are already in NFC and free of
 * U+0000 and lone surrogates.
 */
public interface StrictType {
    Class<?> type();

    /**
     * @param node never null and never a JSON null
     * @param pointer where the node stands in the body
     * @return what is wrong, with pointers that start at the root of the body; empty if Jackson can read it
     */
    List<Violation> check(JsonNode node, String pointer);
}
