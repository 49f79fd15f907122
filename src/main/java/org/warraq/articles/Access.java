package org.warraq.articles;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may read the whole article on the publisher's site. Stated to clients, not enforced here. */
public enum Access {
    @JsonProperty("free")
    FREE,
    @JsonProperty("metered")
    METERED,
    @JsonProperty("paid")
    PAID
}
