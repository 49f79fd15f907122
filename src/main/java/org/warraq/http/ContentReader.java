package org.warraq.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads request records from JSON without any coercion, and says everything that is wrong with them at once: unknown
 * properties, wrong types, broken formats, Bean Validation and {@link SelfChecking} rules, each at its pointer.
 *
 * <p>A component may be a string, number, boolean, UUID, URI, date, time, instant, zone, locale, an enum (by the names
 * that Jackson writes), another record, a sealed interface with {@code @JsonTypeInfo}, a list, set or map of these,
 * free-form JSON ({@code JsonNode}), a type that a {@link StrictType} checks, or one that Jackson alone can read. A
 * component that is left out or null is null, or the zero of its primitive type. Strings arrive in NFC.
 *
 * <p>The canonical constructor is called also with parts missing. One that refuses by
 * {@code IllegalArgumentException} makes a violation of its message.
 */
@Singleton
public class ContentReader {
    private final ObjectMapper json;
    private final Validator validator;
    private final Map<Class<?>, StrictType> strictTypes;

    public ContentReader(ObjectMapper json, Validator validator, @All List<StrictType> strictTypes) {
        this.json = json;
        this.validator = validator;
        this.strictTypes = strictTypes.stream().collect(Collectors.toMap(StrictType::type, Function.identity()));
    }

    /**
     * @param node the whole body, for example the result of a merge patch
     * @throws ApiException {@code validation-failed} (422)
     */
    public <T> T read(JsonNode node, Class<T> type) {
        Violations found = Violations.atRoot();
        JsonNode clean = CleanText.of(node, found);
        OtherForms.refuseBoth(clean, type, found);
        T content = type.cast(new ShapeReading(json, strictTypes).read(clean, type, found));
        if (content != null) {
            addNew(
                    found,
                    validator.validate(content).stream()
                            .map(BeanPaths::bodyViolation)
                            .toList());
        }
        if (content instanceof SelfChecking checking) {
            Violations own = Violations.atRoot();
            checking.check(own);
            addNew(found, own.list());
        }
        found.throwIfAny();
        return content;
    }

    /**
     * @param body UTF-8
     * @throws ApiException {@code malformed-json} (400) with line and column, {@code body-too-large} (413)
     */
    public JsonNode parse(byte[] body) {
        return StrictJson.parse(body);
    }

    /** A place that is already reported is not reported again: what is wrong there explains what follows from it. */
    private static void addNew(Violations found, List<Violation> later) {
        List<Violation> before = found.list();
        found.addAll(later.stream()
                .filter(candidate ->
                        before.stream().noneMatch(known -> Pointers.overlap(known.pointer(), candidate.pointer())))
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList());
    }
}
