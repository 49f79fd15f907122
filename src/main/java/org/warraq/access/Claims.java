package org.warraq.access;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What a token of another issuer, found good, makes of its bearer. What is not understood grants nothing. */
@ApplicationScoped
class Claims {

    private static final Logger LOG = Logger.getLogger(Claims.class);
    /** Of the ids of such callers, so that they cannot be those of ours. */
    static final String PREFIX = "oidc:";

    private static final int LONGEST_NAME = 100;

    /** OpenID Connect Core 1.0, section 2: at most 255 ASCII characters. */
    private static final Pattern SUBJECT = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    @Inject
    SingleSignOnSettings settings;

    @Inject
    SectionTree sections;

    /** @throws AuthenticationFailedException if it does not say whose token it is */
    Caller caller(OidcJwtCallerPrincipal token) {
        var claims = token.getClaims().getClaimsMap();
        var id = id(token);
        var role = role(claims);
        var remit = remit(claims, id, role.map(Role::own).orElse(false));
        var permissions =
                new HashSet<>(remit.isPresent() ? role.map(Role::permissions).orElse(Set.of()) : Set.of());
        var limits = remit.orElse(Remit.EVERYTHING);
        if (limits.isLimited()) {
            // What concerns everybody is not for whoever is limited to a part.
            permissions.remove(Permission.ADMIN);
        }
        var expiresAt = token.getExpirationTime() == 0 ? null : Instant.ofEpochSecond(token.getExpirationTime());
        return new Caller(new Actor(id, name(claims, token), permissions, limits), role.orElse(null), expiresAt);
    }

    /** The subject is unique with its issuer only, and is taken letter by letter. */
    private static String id(OidcJwtCallerPrincipal token) {
        var subject = token.getSubject();
        if (subject == null
                || token.getIssuer() == null
                || !SUBJECT.matcher(subject).matches()) {
            LOG.debug("A token without an issuer and a subject is nobody's");
            throw new AuthenticationFailedException();
        }
        return PREFIX + token.getIssuer() + "#" + subject;
    }

    private String name(Map<String, Object> claims, OidcJwtCallerPrincipal token) {
        return at(claims, settings.nameClaim())
                .flatMap(Claims::text)
                .map(Claims::cleaned)
                .filter(name -> !name.isEmpty())
                .orElseGet(token::getSubject);
    }

    /** As a line of a list: no control characters, nothing that turns the text around it. */
    private static String cleaned(String name) {
        var line = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** The highest of the roles that the token names and we know. */
    private Optional<Role> role(Map<String, Object> claims) {
        return texts(claims, settings.rolesClaim()).flatMap(this::known).max(Comparator.naturalOrder());
    }

    private Stream<Role> known(String name) {
        return settings.roles().isEmpty()
                ? Role.named(name).stream()
                : Stream.ofNullable(settings.roles().get(name));
    }

    /** Empty if the claim is there, but cannot be a limit: to overlook it would lift it. */
    private Optional<Remit> remit(Map<String, Object> claims, String id, boolean own) {
        if (settings.sectionsClaim().isEmpty()
                || at(claims, settings.sectionsClaim().get()).isEmpty()) {
            return Optional.of(Remit.of(null, null, own));
        }
        var ids = texts(claims, settings.sectionsClaim().get()).toList();
        if (ids.isEmpty()
                || !ids.stream().allMatch(text -> UUID_TEXT.matcher(text).matches())) {
            LOG.warnf(
                    "The claim %s of %s holds no ids of sections: it may do nothing",
                    settings.sectionsClaim().get(), id);
            return Optional.empty();
        }
        var limited = new HashSet<UUID>();
        ids.forEach(text -> limited.add(UUID.fromString(text)));
        return Optional.of(Remit.of(null, limited, own).in(sections));
    }

    /** A text, or the texts of a list. A list that holds anything else has the empty text in its place. */
    private static Stream<String> texts(Map<String, Object> claims, String path) {
        return at(claims, path).stream()
                .flatMap(claim -> claim instanceof Collection<?> list ? list.stream() : Stream.of(claim))
                .map(one -> text(one).orElse(""));
    }

    /** Lists and objects arrive as JSON, whose texts are no strings of Java. */
    private static Optional<String> text(Object claim) {
        return claim instanceof JsonString json
                ? Optional.of(json.getString())
                : Optional.of(claim).filter(String.class::isInstance).map(String.class::cast);
    }

    private static Optional<Object> at(Map<String, Object> claims, String path) {
        Object found = claims;
        // The names of some claims are addresses, with slashes in them.
        if (claims.containsKey(path)) {
            return Optional.ofNullable(claims.get(path));
        }
        for (var name : List.of(path.split("/"))) {
            found = found instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return Optional.ofNullable(found);
    }
}
