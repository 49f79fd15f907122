package org.warraq.http;

import java.util.OptionalLong;

/** Which requests may bring more than JSON ever is. One CDI bean for each feature that takes files. */
public interface LargeBodies {

    /** The most that a request's body may have, in bytes; empty if the request is none of its own. */
    OptionalLong limit(String method, String path);
}
