package org.warraq.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The types that one JSON scalar stands for, none of them by coercion. */
final class LeafTypes {
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** PostgreSQL's and RFC 3339's years, not Java's: four digits, from 0001. */
    private static final Pattern YEAR_OF_FOUR_DIGITS = Pattern.compile("(?!0000)\\d{4}-.*");

    /**
     * @param expected completes « must be …»
     * @param fits whether the node has the right type; if not, that is a {@code wrong-type}
     * @param reading null or an exception of a format is an {@code invalid-format}
     */
    record Leaf(String expected, Predicate<JsonNode> fits, Reading reading) {}

    interface Reading {
        Object read(JsonNode node) throws URISyntaxException;
    }

    private static final Leaf INTEGER = new Leaf(
            "an integer of 32 bits", node -> node.isIntegralNumber() && node.canConvertToInt(), JsonNode::intValue);
    private static final Leaf LONG = new Leaf(
            "an integer of 64 bits", node -> node.isIntegralNumber() && node.canConvertToLong(), JsonNode::longValue);
    private static final Leaf DOUBLE = new Leaf("a number", JsonNode::isNumber, JsonNode::doubleValue);
    private static final Leaf BOOLEAN = new Leaf("true or false", JsonNode::isBoolean, JsonNode::booleanValue);

    private static final Map<Class<?>, Leaf> KNOWN = Map.ofEntries(
            Map.entry(String.class, text("a string", text -> text)),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(int.class, INTEGER),
            Map.entry(Integer.class, INTEGER),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(double.class, DOUBLE),
            Map.entry(Double.class, DOUBLE),
            Map.entry(BigDecimal.class, new Leaf("a number", JsonNode::isNumber, JsonNode::decimalValue)),
            Map.entry(UUID.class, text("a UUID", LeafTypes::uuid)),
            Map.entry(URI.class, text("a URI", URI::new)),
            Map.entry(Instant.class, text("an instant, such as 2026-03-01T09:30:00Z", LeafTypes::instant)),
            Map.entry(LocalDate.class, text("a date, such as 2026-03-01", LeafTypes::date)),
            Map.entry(LocalTime.class, text("a time of day, such as 09:30", LocalTime::parse)),
            Map.entry(LocalDateTime.class, text("a date and time, such as 2026-03-01T09:30", LeafTypes::dateTime)),
            Map.entry(ZoneId.class, text("a time zone, such as Africa/Casablanca", ZoneId::of)),
            Map.entry(Locale.class, text("a language tag, such as ar", LeafTypes::locale)));

    private LeafTypes() {}

    /** Null for a type that is no leaf. */
    static Leaf of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** What a primitive component is when it is left out. */
    static Object zero(Class<?> primitive) {
        return Array.get(Array.newInstance(primitive, 1), 0);
    }

    /** Reads a node that fits; null if its format is broken. */
    static Object read(Leaf leaf, JsonNode node) {
        try {
            return leaf.reading().read(node);
        } catch (URISyntaxException | DateTimeException | IllformedLocaleException broken) {
            return null;
        }
    }

    private interface TextReading {
        Object read(String text) throws URISyntaxException;
    }

    private static Leaf text(String expected, TextReading reading) {
        return new Leaf(expected, JsonNode::isTextual, node -> reading.read(node.textValue()));
    }

    private static UUID uuid(String text) {
        return UUID_TEXT.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    private static Instant instant(String text) {
        return YEAR_OF_FOUR_DIGITS.matcher(text).matches()
                ? OffsetDateTime.parse(text).toInstant()
                : null;
    }

    private static LocalDate date(String text) {
        return YEAR_OF_FOUR_DIGITS.matcher(text).matches() ? LocalDate.parse(text) : null;
    }

    private static LocalDateTime dateTime(String text) {
        return YEAR_OF_FOUR_DIGITS.matcher(text).matches() ? LocalDateTime.parse(text) : null;
    }

    private static Locale locale(String text) {
        return text.isEmpty() ? null : new Locale.Builder().setLanguageTag(text).build();
    }
}
