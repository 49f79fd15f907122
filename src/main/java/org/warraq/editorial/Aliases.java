package org.warraq.editorial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * What was merged, and into what. No revision is rewritten: a content that names an alias is read as if it named the
 * other thing, whenever it is saved, published or shown.
 */
@ApplicationScoped
public class Aliases {

    @Inject
    Session entities;

    @Inject
    ObjectMapper json;

    /** Makes {@code id} another name of {@code target}, with all that were other names of it. */
    public void add(String kind, UUID id, UUID target) {
        entities.createNativeMutationQuery("update alias set target = :target where target = :id")
                .setParameter("target", target)
                .setParameter("id", id)
                .executeUpdate();
        entities.createNativeMutationQuery("insert into alias (id, kind, target) values (:id, :kind, :target)")
                .setParameter("id", id)
                .setParameter("kind", kind)
                .setParameter("target", target)
                .executeUpdate();
    }

    /** What {@code id} stands for: itself, mostly. */
    public UUID target(UUID id) {
        return among(Set.of(id)).getOrDefault(id, id);
    }

    /** Every id that means the same thing as {@code id}. */
    public UUID[] names(UUID id) {
        var target = target(id);
        var names = new LinkedHashSet<UUID>(Set.of(target));
        names.addAll(entities.createNativeQuery("select id from alias where target = :target", UUID.class)
                .setParameter("target", target)
                .getResultList());
        return names.toArray(UUID[]::new);
    }

    /** {@code content} with every alias that it names replaced by what it stands for. */
    public <C> C resolved(Kind<C> kind, C content) {
        var named = kind.outline(content).references().stream()
                .map(Outline.Reference::id)
                .collect(Collectors.toSet());
        var aliases = among(named);
        if (aliases.isEmpty()) {
            return content;
        }
        try {
            return json.treeToValue(
                    meant(json.<JsonNode>valueToTree(content), aliases),
                    kind.type().content());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A content does not read with its aliases resolved", e);
        }
    }

    /** The same with every alias among its references replaced by what it stands for. */
    Outline resolved(Outline outline) {
        var aliases =
                among(outline.references().stream().map(Outline.Reference::id).collect(Collectors.toSet()));
        return outline.naming(outline.references().stream()
                .map(one -> new Outline.Reference(
                        aliases.getOrDefault(one.id(), one.id()), one.pointer(), one.kinds(), one.hard()))
                .toList());
    }

    private Map<UUID, UUID> among(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery("select id, target from alias where id = any(:ids)", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    private static JsonNode meant(JsonNode node, Map<UUID, UUID> aliases) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(meant(field.getValue(), aliases)));
            return object;
        }
        if (node instanceof ArrayNode array) {
            return meantList(array, aliases);
        }
        return node instanceof TextNode text ? target(text, aliases) : node;
    }

    /** Where both were named, the one that is left is named once. */
    private static ArrayNode meantList(ArrayNode list, Map<UUID, UUID> aliases) {
        var resolved = list.arrayNode();
        var named = new HashSet<JsonNode>();
        for (var element : list) {
            var meant = meant(element, aliases);
            if (!meant.isTextual() || named.add(meant)) {
                resolved.add(meant);
            }
        }
        return resolved;
    }

    private static JsonNode target(TextNode text, Map<UUID, UUID> aliases) {
        return Slugged.uuid(text.textValue())
                .map(aliases::get)
                .<JsonNode>map(target -> TextNode.valueOf(target.toString()))
                .orElse(text);
    }
}
