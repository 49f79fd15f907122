package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.Session;
import org.warraq.access.Actor;
import org.warraq.access.AuditEntry;
import org.warraq.access.AuditTrail;
import org.warraq.http.ApiException;
import org.warraq.http.IfMatch;
import org.warraq.http.ProblemType;

/** What the publisher's own fields may be, kind by kind: set by an administrator, asked at each save and publication. */
@ApplicationScoped
class CustomSchemas {

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Kinds kinds;

    @Inject
    CustomCount counting;

    @Inject
    AuditTrail audit;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** By kind. Which one holds is asked of the database each time, so that all nodes follow a change at once. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(String hash, CompiledSchema schema) {}

    /** Refuses own fields that the schema of the kind does not admit. Without any, there is an empty object. */
    void check(Kind<?> kind, Object content) {
        var schema = current(kind.type().name());
        if (schema == null) {
            return;
        }
        var custom = json.valueToTree(content).path("custom");
        var violations = schema.violations("/custom", custom.isObject() ? custom : json.createObjectNode());
        if (!violations.isEmpty()) {
            throw ApiException.validationFailed(violations);
        }
    }

    CustomSchemaView read(String kind) {
        require(kind);
        return transactions.call(
                () -> CustomSchema.of(kind).map(one -> view(one, null)).orElseThrow(ApiException::notFound));
    }

    /**
     * Makes {@code schema} the one of its kind, and then counts the items that it does not admit: what is saved after it
     * is checked already.
     */
    CustomSchemaView write(String kind, IfMatch condition, ObjectNode schema, Actor actor) {
        require(kind);
        var compiled = compiled(schema);
        var written = transactions.call(() -> {
            var one = taken(kind, condition);
            one.kind = kind;
            one.version = entities.createNativeQuery("select nextval('custom_schema_version')", Long.class)
                    .getSingleResult();
            one.schema = schema.toString();
            one.hash = Renderings.hash(one.schema);
            one.updatedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            one.updatedById = actor.id();
            one.updatedByName = actor.name();
            one.persist();
            record("saved", one, actor);
            return view(one, null);
        });
        return failing(written, counting.of(kind, compiled));
    }

    /** What {@link #write} would answer, without writing. */
    CustomSchemaView tried(String kind, IfMatch condition, ObjectNode schema) {
        require(kind);
        var version = transactions.call(() -> taken(kind, condition).version);
        var failing = counting.of(kind, compiled(schema));
        return new CustomSchemaView(kind, version, schema, null, null, failing);
    }

    void delete(String kind, IfMatch condition, Actor actor) {
        require(kind);
        transactions.run(() -> {
            var one = taken(kind, condition);
            one.delete();
            record("deleted", one, actor);
        });
    }

    private void record(String action, CustomSchema one, Actor actor) {
        audit.record(AuditEntry.of(actor, action, "custom-schema", null)
                .with(Map.of("of", one.kind, "version", one.version)));
    }

    /** That of the kind, locked, at the version that the writer knows; a new one if there is to be none yet. */
    private CustomSchema taken(String kind, IfMatch condition) {
        var present = CustomSchema.locked(kind);
        if (condition.creates()) {
            present.ifPresent(one -> {
                throw IfMatch.conflict(one.version);
            });
            return new CustomSchema();
        }
        var one = present.orElseThrow(ApiException::notFound);
        if (one.version != condition.version()) {
            throw IfMatch.conflict(one.version);
        }
        return one;
    }

    /** Null if the kind has none. */
    private CompiledSchema current(String kind) {
        var hash = entities.createNativeQuery("select hash from custom_schema where kind = :kind", String.class)
                .setParameter("kind", kind)
                .getSingleResultOrNull();
        if (hash == null) {
            return null;
        }
        var compiled = known.get(kind);
        if (compiled == null || !compiled.hash().equals(hash)) {
            var schema = tree(CustomSchema.of(kind).orElseThrow().schema);
            compiled = new Known(Renderings.hash(schema.toString()), CompiledSchema.of(schema));
            known.put(kind, compiled);
        }
        return compiled.schema();
    }

    private static CompiledSchema compiled(ObjectNode schema) {
        try {
            return CompiledSchema.of(schema);
        } catch (com.networknt.schema.JsonSchemaException e) {
            throw new ApiException(ProblemType.VALIDATION_FAILED, "The schema cannot be used.", e);
        }
    }

    private void require(String kind) {
        if (kinds.types().stream().noneMatch(type -> type.name().equals(kind))) {
            throw ApiException.notFound();
        }
    }

    private CustomSchemaView view(CustomSchema one, CustomFailures failing) {
        return new CustomSchemaView(
                one.kind,
                one.version,
                (ObjectNode) tree(one.schema),
                one.updatedAt,
                new Managed.Person(one.updatedById, one.updatedByName),
                failing);
    }

    private static CustomSchemaView failing(CustomSchemaView view, CustomFailures failing) {
        return new CustomSchemaView(
                view.kind(), view.version(), view.schema(), view.updatedAt(), view.updatedBy(), failing);
    }

    private JsonNode tree(String schema) {
        try {
            return json.readTree(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored schema does not read", e);
        }
    }
}
