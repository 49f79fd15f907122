package org.warraq.editorial;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every content type that this newsroom has. */
@ApplicationScoped
public class Kinds {

    private final Map<String, Kind<?>> byName;

    Kinds(@All List<Kind<?>> kinds) {
        byName = kinds.stream().collect(Collectors.toMap(kind -> kind.type().name(), Function.identity()));
    }

    public Kind<?> of(String name) {
        var kind = byName.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("No kind is called " + name);
        }
        return kind;
    }

    public List<KindType<?>> types() {
        return byName.values().stream()
                .<KindType<?>>map(Kind::type)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }
}
