package org.warraq.app;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The words for what operations of all kinds have in common. */
final class OperationTexts {

    private static final String ID = "01920b5e-7c1a-7d3e-9b1f-2f6c1a2b3c4d";

    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("GET", "The last changed first, without contents. Each says what the caller may do with it now."),
            Map.entry(
                    "POST", "Makes the id, and a slug where none is given. `publish=true` publishes in the same step."),
            Map.entry("POST /bulk", """
                    Up to a hundred operations, in their order, each with the version that it is based on. With \
                    `atomic=true` all are done or none, and the problem of the first that fails is the answer; otherwise \
                    each is done for itself and has an answer of its own. Each needs the permission that a request of its \
                    own would."""),
            Map.entry("GET /{id}", "The newest revision, live or not. `content` can be written back as it is."),
            Map.entry("PUT /{id}", """
                    Replaces the content whole: what is left out is gone. With `If-None-Match: *` it creates, with the id \
                    of the path. What is live stays as it is until it is published again, or at once with `publish=true`."""),
            Map.entry("PATCH /{id}", """
                    A merge patch (RFC 7396) on the content: null removes, arrays are replaced whole. What is live stays as \
                    it is until it is published again, or at once with `publish=true`."""),
            Map.entry("DELETE /{id}", "Only what never was live and what nothing names; the rest can be withdrawn."),
            Map.entry("POST /{id}/actions/publish", """
                    Makes the newest revision, or the one given, what the public sees. What it cannot do without must be \
                    live already; other references show as soon as they are."""),
            Map.entry("POST /{id}/actions/amend", """
                    Changes the live text at once without publishing the edition that is in work. The newest revision gets \
                    the same change where it still says the same; `conflicts` lists the places where it does not."""),
            Map.entry("POST /{id}/actions/withdraw", """
                    Its addresses answer 410 with the notice from now on, or lead to another item. It can be published \
                    again, after `final` only with `revive`. `namedBy` lists what named it and shows it no longer."""),
            Map.entry("POST /{id}/actions/submit", """
                    Its newest revision waits for review, with a note if there is one. What is live stays as it is."""),
            Map.entry("POST /{id}/actions/return", "Its newest revision is a draft again; the note says why."),
            Map.entry("POST /{id}/actions/approve", """
                    That revision may go live, whatever is saved since. Where review is required, nothing else may."""),
            Map.entry("POST /{id}/actions/schedule", """
                    Pins the newest revision: what is saved later is not published by it. A schedule that cannot run ends, \
                    and `scheduleError` says why: so does one whose `withdrawAt` has passed before it could go live. Takes the place of an earlier schedule."""),
            Map.entry(
                    "POST /{id}/actions/unschedule", "Neither publication nor withdrawal happens by itself any more."),
            Map.entry("POST /{id}/actions/merge", """
                    Its names join the other's, its addresses lead there, and whatever names it means the other from now on; \
                    no revision is rewritten. It cannot be undone."""),
            Map.entry(
                    "POST /{id}/actions/archive",
                    "Only what is not live; a schedule ends with it. It can be brought back."),
            Map.entry("POST /{id}/actions/unarchive", "It stands again where it stood."),
            Map.entry("GET /{id}/preview", """
                    What delivery would say of its newest revision, with cards of drafts that it names; what was withdrawn \
                    or archived is left out. No cache may keep it, and nothing is stored."""),
            Map.entry("POST /{id}/preview-links", """
                    The link opens without a token, for two hours unless the body says otherwise. Its secret is in this \
                    answer and in no other. An item has at most 50 links at once."""),
            Map.entry("GET /{id}/preview-links", "Those that still open, the newest first, without their secrets."),
            Map.entry("DELETE /{id}/preview-links/{linkId}", "It opens nothing from then on."),
            Map.entry("POST /{id}/actions/assign", """
                    To somebody who works here, with a note if there is one; without an assignee it is nobody's turn."""),
            Map.entry("POST /{id}/actions/alert", """
                    Only what is live, and a second time only with `again`. It stands in the log of changes for whatever \
                    sends it to devices; what readers see of the article stays as it is."""),
            Map.entry("PUT /{id}/editing", """
                    Answers who is at it: the caller, or whoever came before. It holds nobody back, is no version, and is \
                    forgotten after ten minutes unless it is said again, at least every five. The stream tells of it."""),
            Map.entry("DELETE /{id}/editing", "Where somebody else has it open, that stays."),
            Map.entry("GET /{id}/revisions", "Every save made one. The newest first, without contents."),
            Map.entry("GET /{id}/revisions/diff", """
                    What is added, removed, changed or moved, each with a pointer and with both values; texts word by word. \
                    Paragraphs are known again by their `_key`, people by who they are. Where long texts have almost \
                    nothing in common, the stretch that differs is told as replaced instead."""),
            Map.entry("GET /{id}/revisions/{number}", "With its content."),
            Map.entry(
                    "POST /{id}/revisions/{number}/restore",
                    "Writes its content as a new revision. What is live stays as it is."));

    /** Those of what has neither drafts nor revisions. */
    private static final Map<String, String> OF_TAGS = Map.of(
            "GET", "In the order of their names.",
            "POST", "It is served as soon as something live carries it.",
            "GET /{id}", "`content` can be written back as it is.",
            "PUT /{id}", """
                    Replaces the content whole, at once. With `If-None-Match: *` it creates, with the id of the path.""",
            "PATCH /{id}", "A merge patch (RFC 7396) on the content: null removes. What readers see follows at once.",
            "DELETE /{id}", "Only what nothing names, live or not.",
            "POST /{id}/actions/merge", """
                    What carries it carries the other from now on, its addresses lead there, and whatever names it means the \
                    other. The answer is the other one. It cannot be undone.""");

    private static final Map<String, String> OF_MEDIA = Map.of(
            "GET", "What came last first, shown anywhere or not.",
            "POST", """
                    A form with the part `file`, and if there is something to say about it, `content`. What the file is, is \
                    found out from its bytes. It is shown as soon as something live names it. Where the same bytes came \
                    before, that asset is the answer, with status 200, and what is said of it stays. Bytes that were blocked \
                    are refused.""",
            "GET /{id}", "`content` can be written back as it is.",
            "PUT /{id}", "Replaces the content whole, at once: what is left out is gone, but for the name of the file.",
            "PATCH /{id}", "A merge patch (RFC 7396) on the content: null removes. What readers see follows at once.",
            "PUT /{id}/file", """
                    The body is the file, whatever its `Content-Type`. With `If-None-Match: *` it creates an asset, with the \
                    id of the path. With `If-Match` the asset keeps its id and what is said of it, and its addresses become \
                    others; while something names it, a picture is followed by a picture, a recording by a recording, a film by a \
                    film. Bytes that another asset has are refused; `asset` names it.""",
            "DELETE /{id}", "Only what nothing names, live or not, and what is not blocked. Its bytes go with it.",
            "POST /{id}/actions/block", """
                    From now on its file answers 410, and nothing shows it. Its bytes cannot be uploaded again.""",
            "POST /{id}/actions/unblock", "It is shown again wherever it was, unless the right to show it has ended.");

    private static final Map<String, String> OF_FRONTS = Map.of(
            "GET", "In the order of their slugs, without what stands on them.",
            "POST", """
                    It is public at once. `warnings` tells what it names that is not live: that is left out until it is.""",
            "GET /{id}", "`content` can be written back as it is; `warnings` tells what of it is not live now.",
            "PUT /{id}", """
                    Replaces the content whole, at once. With `If-None-Match: *` it creates, with the id of the path.""",
            "PATCH /{id}", """
                    A merge patch (RFC 7396) on the content: null removes, arrays are replaced whole. What readers see follows \
                    at once.""",
            "DELETE /{id}", "With all its versions; its slug is free.",
            "GET /{id}/versions", "The last 50, the newest first, without their contents.",
            "GET /{id}/versions/{number}", "With its content.",
            "POST /{id}/versions/{number}/restore", """
                    Writes its content as a new version, public at once. What no longer exists is refused with its place.""",
            "GET /{id}/preview", """
                    What delivery would say at that instant: by the windows of what stands there, and by the schedules of those \
                    things, rendered from the revision that goes live then. What completes slots is what is live now and will \
                    not be withdrawn by then. No cache may keep it, and nothing is stored.""");

    private static final Map<String, String> OF_REDIRECTS = Map.of(
            "GET", "In the order of the paths that they lead from.",
            "POST", "A redirect cannot begin where another ends, nor end where another begins.",
            "GET /{id}", "Where it leads from and to.",
            "PUT /{id}", """
                    What is left out is as in a new one. With `If-None-Match: *` it creates, with the id of the path.""",
            "DELETE /{id}", "Its path is what it was without it.");

    private static final Map<String, String> OF_TOKENS = Map.of(
            "GET", "The newest first, without their secrets.",
            "POST", """
                    The answer is the only one that holds the secret. Nobody can give more than one holds. What a token may do \
                    cannot be changed later: give out another.""",
            "GET /{id}", "Revoked or not, without its secret.",
            "PATCH /{id}", "What was written with it before keeps the name of then.",
            "DELETE /{id}", "From the next request on, on every node. It stays in the list of those revoked.");

    private static final Map<String, Map<String, String>> OF_OTHERS = Map.of(
            "tags", OF_TAGS, "media", OF_MEDIA, "fronts", OF_FRONTS, "redirects", OF_REDIRECTS, "tokens", OF_TOKENS);

    /** A parameter's description and example. */
    private record Words(String description, Object example) {}

    private static final Map<String, Words> PARAMETERS = Map.of(
            "id", new Words("Its id.", ID),
            "atomic", new Words("Whether to do all or nothing.", true),
            "publish", new Words("Whether to publish as well; needs the permission to.", true),
            "before", new Words("Revisions before this one: `next` of the page before.", 12),
            "from",
                    new Words(
                            "The earlier revision. If left out: the live one, or the one before `to` if `to` is live or nothing is.",
                            3),
            "to", new Words("The later revision; the newest if left out.", 4),
            "kind", new Words("The kind whose fields they are: article, section, person or event.", "article"),
            "linkId", new Words("The link's id.", ID),
            "number", new Words("The revision's number, from 1.", 3));

    private OperationTexts() {}

    /** @throws IllegalStateException if there are no words for it: it needs a description of its own */
    static String description(Call call) {
        var text = texts(call).get(call.method() + call.tail().replaceFirst("^/", " /"));
        if (text == null) {
            throw new IllegalStateException(call.method() + " " + call.path() + " has no description");
        }
        return text;
    }

    private static Map<String, String> texts(Call call) {
        return Stream.of("tags", "media", "fronts", "redirects", "tokens")
                .filter(call::of)
                .findFirst()
                .map(OF_OTHERS::get)
                .orElse(DESCRIPTIONS);
    }

    static String success(Call call) {
        if (call.ofSheet()) {
            return call.reads() ? "All of them." : "What became of the lines.";
        }
        if (call.reads()) {
            return call.paged() ? "A page of the list." : "What was asked for.";
        }
        if (call.ofPresence()) {
            return call.method() == HttpMethod.PUT ? "Who has it open." : "It is noted.";
        }
        return call.method() == HttpMethod.DELETE ? "It is deleted." : "As it is now.";
    }

    /** Gives a parameter the words that it lacks. */
    static void describe(Parameter parameter) {
        var words = PARAMETERS.get(parameter.getName());
        if (parameter.getDescription() == null && words != null) {
            parameter.setDescription(words.description());
        }
        if (parameter.getExample() == null && words != null) {
            parameter.setExample(words.example());
        }
        if (parameter.getExample() == null && isId(parameter.getSchema())) {
            parameter.setExample(ID);
        }
        var many = parameter.getSchema() != null
                && parameter.getSchema().getType() != null
                && parameter.getSchema().getType().contains(Schema.SchemaType.ARRAY);
        if (many && !(parameter.getExample() instanceof List)) {
            parameter.setExample(List.of(parameter.getExample()));
        }
    }

    private static boolean isId(Schema schema) {
        return schema != null && "#/components/schemas/UUID".equals(schema.getRef());
    }
}
