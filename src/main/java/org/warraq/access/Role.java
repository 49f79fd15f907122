package org.warraq.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The usual sets of permissions, from the least to the most. */
@Schema(name = "CallerRole")
public enum Role {
    /** Sees everything that is in work. */
    @JsonProperty("reader")
    READER(Set.of(Permission.READ), false),
    /** Writes articles of one's own, and sees no others; see {@link Remit#own}. */
    @JsonProperty("author")
    AUTHOR(Set.of(Permission.READ, Permission.WRITE), true),
    /** Writes and reviews everything. */
    @JsonProperty("editor")
    EDITOR(Set.of(Permission.READ, Permission.WRITE, Permission.REVIEW), false),
    /** Publishes as well, and sends alerts. */
    @JsonProperty("publisher")
    PUBLISHER(
            Set.of(Permission.READ, Permission.WRITE, Permission.REVIEW, Permission.PUBLISH, Permission.ALERT), false),
    /** Does everything. */
    @JsonProperty("admin")
    ADMIN(Permission.ALL, false);

    private final Set<String> permissions;
    private final boolean own;

    Role(Set<String> permissions, boolean own) {
        this.permissions = permissions;
        this.own = own;
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** Whether it is limited to what is one's own. */
    public boolean own() {
        return own;
    }

    /** As it is written in JSON and in the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of that name, if there is one; names are taken as they are, never folded. */
    public static Optional<Role> named(String text) {
        return Arrays.stream(values()).filter(role -> role.text().equals(text)).findFirst();
    }

    @Override
    public String toString() {
        return text();
    }
}
