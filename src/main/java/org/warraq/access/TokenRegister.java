package org.warraq.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.warraq.http.ApiException;
import org.warraq.http.Cursor;
import org.warraq.http.IfMatch;
import org.warraq.http.PageRequest;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;

/** The tokens that the newsroom has given out. */
@ApplicationScoped
public class TokenRegister {

    @Inject
    SectionTree sections;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @return with the secret, this once */
    TokenView create(TokenContent content, Actor actor) {
        requireGrantable(content, actor);
        var secret = Secret.make();
        return act(() -> {
            check(content);
            var token = begun(content, actor);
            token.digest = Secret.digest(secret);
            token.persistAndFlush();
            trail.record(audited("created", token, actor));
            return TokenView.of(token, secret);
        });
    }

    TokenList list(boolean revoked, PageRequest page) {
        var query = "tokens?revoked=" + revoked;
        var after = page.after(query);
        return act(() -> {
            var tokens = Token.page(revoked, after == null ? null : after.id(0), page.offset(), page.limit() + 1);
            var shown = tokens.subList(0, Math.min(page.limit(), tokens.size()));
            var next = tokens.size() > shown.size()
                    ? new Cursor(query, List.of(shown.get(shown.size() - 1).id.toString())).token()
                    : null;
            return new TokenList(
                    shown.stream().map(TokenView::of).toList(),
                    new PageMeta(page.limit(), next, page.count() ? Token.count(revoked) : null));
        });
    }

    TokenView read(UUID id) {
        return act(() -> TokenView.of(Token.<Token>findByIdOptional(id).orElseThrow(ApiException::notFound)));
    }

    TokenView rename(UUID id, long version, TokenName name, Actor actor) {
        return act(() -> {
            var token = take(id, version);
            token.name = name.name();
            token.version++;
            trail.record(audited("renamed", token, actor));
            return TokenView.of(token);
        });
    }

    /** From now on it is nobody's. Once revoked it stays so, and says since when. */
    void revoke(UUID id, long version, Actor actor) {
        act(() -> {
            var token = take(id, version);
            if (token.revokedAt == null) {
                token.revokedAt = now();
                token.revokedById = actor.id();
                token.revokedByName = actor.name();
                token.version++;
                trail.record(audited("revoked", token, actor));
            }
            return token;
        });
    }

    /** Nobody gives what one does not have. Who is limited holds no `admin`, so does not come here. */
    private static void requireGrantable(TokenContent content, Actor actor) {
        var missing = new HashSet<>(content.granted());
        missing.removeAll(actor.permissions());
        if (!missing.isEmpty()) {
            throw new ApiException(
                    ProblemType.FORBIDDEN,
                    "You cannot give the permissions that you do not have yourself: "
                            + String.join(", ", new TreeSet<>(missing)) + ".");
        }
    }

    private void check(TokenContent content) {
        var violations = new ArrayList<Violation>();
        if (content.expiresAt() != null && !content.expiresAt().isAfter(now())) {
            violations.add(new Violation("/expiresAt", "in-the-past", "must lie in the future"));
        }
        var wanted = content.limits() == null || content.limits().sections() == null
                ? List.<UUID>of()
                : content.limits().sections();
        var known = new HashSet<UUID>();
        if (!wanted.isEmpty()) {
            sections.places().forEach(place -> known.add(place.id()));
        }
        for (var index = 0; index < wanted.size(); index++) {
            if (!known.contains(wanted.get(index))) {
                violations.add(new Violation(
                        "/limits/sections/" + index, "unknown-reference", "does not name any section that exists"));
            }
        }
        if (!violations.isEmpty()) {
            throw ApiException.validationFailed(violations);
        }
    }

    private Token begun(TokenContent content, Actor actor) {
        var remit = content.remit();
        var token = new Token();
        token.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        token.name = content.name();
        token.role = content.role() == null ? null : content.role().text();
        token.permissions = content.granted().stream().sorted().toArray(String[]::new);
        token.kinds =
                remit.kinds() == null ? null : remit.kinds().stream().sorted().toArray(String[]::new);
        token.sections = remit.sections() == null ? null : remit.sections().toArray(UUID[]::new);
        token.own = remit.own();
        token.version = 1;
        token.createdAt = now();
        token.createdById = actor.id();
        token.createdByName = actor.name();
        token.expiresAt =
                content.expiresAt() == null ? null : content.expiresAt().truncatedTo(ChronoUnit.MILLIS);
        return token;
    }

    /** What it is called and may do, so that the trail is read without the list of tokens. */
    private static AuditEntry audited(String action, Token token, Actor actor) {
        var facts = new HashMap<String, Object>();
        facts.put("name", token.name);
        facts.put("permissions", List.of(token.permissions));
        if (token.role != null) {
            facts.put("role", token.role);
        }
        if (token.remit().isLimited()) {
            facts.put("limits", Limits.of(token.remit()));
        }
        return AuditEntry.of(actor, action, "token", token.id).with(facts);
    }

    private static Token take(UUID id, long version) {
        var token = Token.locked(id).orElseThrow(ApiException::notFound);
        if (token.version != version) {
            throw IfMatch.conflict(token.version);
        }
        return token;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** One transaction. No two acts on tokens wait for each other crosswise, so none is tried again. */
    private static <T> T act(Callable<T> act) {
        try {
            return QuarkusTransaction.requiringNew().call(act);
        } catch (RuntimeException failure) {
            throw DatabaseAway.causes(failure) ? DatabaseAway.problem(failure) : failure;
        }
    }
}
