package org.warraq.repairs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What repairs wrote, kept so that it can be undone. */
@ApplicationScoped
class RepairedItems {

    @Inject
    Session entities;

    @Inject
    ObjectMapper json;

    void keep(UUID job, UUID item, String kind, List<Written> places) {
        entities.createNativeMutationQuery("""
                        insert into repair (job, item, kind, places)
                        values (:job, :item, :kind, cast(:places as jsonb))""")
                .setParameter("job", job)
                .setParameter("item", item)
                .setParameter("kind", kind)
                .setParameter("places", text(places))
                .executeUpdate();
    }

    long count(UUID job) {
        return entities.createNativeQuery("select count(*) from repair where job = :job", Long.class)
                .setParameter("job", job)
                .getSingleResult();
    }

    UUID after(UUID job, UUID item) {
        return entities.createNativeQuery(
                        "select item from repair where job = :job and item > :item order by item limit 1", UUID.class)
                .setParameter("job", job)
                .setParameter("item", item)
                .uniqueResultOptional()
                .orElse(null);
    }

    String kind(UUID job, UUID item) {
        return entities.createNativeQuery("select kind from repair where job = :job and item = :item", String.class)
                .setParameter("job", job)
                .setParameter("item", item)
                .getSingleResult();
    }

    List<Written> places(UUID job, UUID item) {
        var places = entities.createNativeQuery(
                        "select cast(places as text) from repair where job = :job and item = :item", String.class)
                .setParameter("job", job)
                .setParameter("item", item)
                .getSingleResult();
        try {
            return json.readValue(places, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a repair wrote does not read", e);
        }
    }

    private String text(List<Written> places) {
        try {
            return json.writeValueAsString(places);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a repair wrote cannot be kept", e);
        }
    }
}
