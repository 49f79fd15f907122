package org.warraq.editorial;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;
import org.warraq.http.Violations;

/**
 * Redirects as CSV (RFC 4180) in UTF-8, read by the rules of {@link RedirectContent}. None of its values may hold a line
 * break, so that a record is a line; lines are counted from 1, the header included, and blank ones are passed over.
 */
final class RedirectSheet {

    static final List<String> HEADER = List.of("from", "to", "permanent");
    static final int MOST_BYTES = 4 * 1024 * 1024;
    static final int MOST_LINES = 10_000;

    private static final Set<String> BOOLEANS = Set.of("true", "false");

    private final ContentReader contents;
    private final Violations violations = Violations.atRoot();
    private final List<Line> lines = new ArrayList<>();

    private RedirectSheet(ContentReader contents) {
        this.contents = contents;
    }

    /** @param number of the line, which is its pointer too */
    record Line(int number, RedirectContent content) {}

    /** @throws ApiException {@code body-too-large} (413), {@code validation-failed} (422) with every bad line */
    static List<Line> read(byte[] body, ContentReader contents) {
        if (body.length > MOST_BYTES) {
            throw new ApiException(ProblemType.BODY_TOO_LARGE, "The body is larger than " + MOST_BYTES + " bytes.")
                    .with("limit", MOST_BYTES);
        }
        var sheet = new RedirectSheet(contents);
        sheet.read(text(body).lines().toList());
        sheet.violations.throwIfAny();
        return sheet.lines;
    }

    /** Spreadsheets begin it with a byte order mark. */
    private static String text(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ApiException.validationFailed(List.of(new Violation("", "not-utf-8", "must be UTF-8")));
        }
    }

    private void read(List<String> texts) {
        if (texts.isEmpty() || !HEADER.equals(fields(texts.get(0), violations.at(1)))) {
            violations.at(1).add("header", "must be `" + String.join(",", HEADER) + "`");
            return;
        }
        if (texts.stream().filter(text -> !text.isBlank()).count() > MOST_LINES + 1) {
            violations.add("too-many", "must have at most " + MOST_LINES + " lines after the header");
            return;
        }
        for (var index = 1; index < texts.size(); index++) {
            if (!texts.get(index).isBlank()) {
                readLine(index + 1, fields(texts.get(index), violations.at(index + 1)));
            }
        }
    }

    /** Empty if they cannot be told apart, which is reported. */
    private static List<String> fields(String text, Violations place) {
        try {
            return CsvReader.builder().ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException e) {
            place.add("malformed", "must end a value after its closing quote, and double a quote within it");
            return List.of();
        }
    }

    private void readLine(int number, List<String> fields) {
        var place = violations.at(number);
        if (fields.size() != HEADER.size()) {
            if (!fields.isEmpty()) {
                place.add("columns", "must have " + HEADER.size() + " values and has " + fields.size());
            }
            return;
        }
        if (!fields.get(2).isEmpty() && !BOOLEANS.contains(fields.get(2))) {
            place.add("permanent", "wrong-type", "must be true, false or nothing");
        }
        try {
            lines.add(new Line(number, contents.read(json(fields), RedirectContent.class)));
        } catch (ApiException refused) {
            refused.errors()
                    .forEach(error -> violations.addAll(
                            List.of(new Violation(place.pointer() + error.pointer(), error.code(), error.detail()))));
        }
    }

    /** As it would have been posted by itself. */
    private static ObjectNode json(List<String> fields) {
        var json = JsonNodeFactory.instance.objectNode().put("from", fields.get(0));
        if (fields.get(1).isEmpty()) {
            json.put("gone", true);
        } else {
            json.put("to", fields.get(1));
        }
        return json.put("permanent", !fields.get(2).equals("false"));
    }
}
