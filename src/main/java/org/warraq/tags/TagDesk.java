package org.warraq.tags;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.warraq.access.Actor;
import org.warraq.editorial.Aliases;
import org.warraq.editorial.Change;
import org.warraq.editorial.ItemList;
import org.warraq.editorial.MergeOrder;
import org.warraq.editorial.PlainWriting;
import org.warraq.editorial.References;
import org.warraq.editorial.Remits;
import org.warraq.editorial.SlugBook;
import org.warraq.editorial.SlugWishes;
import org.warraq.editorial.Transactions;
import org.warraq.editorial.Turn;
import org.warraq.http.ApiException;
import org.warraq.http.ContentReader;
import org.warraq.http.IfMatch;
import org.warraq.http.MergePatch;
import org.warraq.http.PageRequest;
import org.warraq.http.ProblemType;
import org.warraq.http.Violation;
import org.warraq.text.Languages;

/**
 * Everything that the newsroom does to a tag, each act one transaction: it locks its tag, checks the version that its
 * actor knows, renders, appends to the log, and, once committed, waits a moment for what shows the tag to follow.
 */
@ApplicationScoped
public class TagDesk {

    @Inject
    Transactions transactions;

    @Inject
    PlainWriting writing;

    @Inject
    TagGalleys galleys;

    @Inject
    TagListing listing;

    @Inject
    SlugBook slugs;

    @Inject
    References references;

    @Inject
    Aliases aliases;

    @Inject
    TagUse use;

    @Inject
    ContentReader reader;

    @Inject
    ObjectMapper json;

    @Inject
    Languages languages;

    /** What an act answers, and the change for whose dependents the answer waits. */
    private record Done(ManagedTag managed, Change change) {}

    public ManagedTag create(UUID id, TagContent content, Actor actor) {
        Remits.requireWritable(TagGalleys.NAME, actor);
        return settled(transactions.call(() -> {
            if (references.taken(id)) {
                throw new ApiException(ProblemType.VERSION_CONFLICT, "Something with this id exists already.");
            }
            var tag = new Tag();
            tag.id = id;
            tag.createdAt = writing.now();
            return written(tag, content, Change.Action.CREATED, actor);
        }));
    }

    public ManagedTag read(UUID id, Actor actor) {
        Remits.requireReadable(TagGalleys.NAME, actor);
        return transactions.call(() -> Tag.known(id).map(this::managed).orElseThrow(ApiException::notFound));
    }

    public ManagedTag replace(Turn turn, TagContent content) {
        return settled(transactions.call(() -> written(take(turn), content, Change.Action.UPDATED, turn.actor())));
    }

    /** Applies a merge patch to what was written last. */
    public ManagedTag patch(Turn turn, JsonNode patch) {
        var changes = MergePatch.changes(patch);
        return settled(transactions.call(() -> {
            var tag = take(turn);
            var patched = MergePatch.apply(json.valueToTree(galleys.content(tag)), changes);
            return written(tag, reader.read(patched, TagContent.class), Change.Action.UPDATED, turn.actor());
        }));
    }

    /** Deletes a tag that nothing names. */
    public void delete(Turn turn) {
        transactions.run(() -> {
            var tag = take(turn);
            references.refuseWhileNamed(tag.id, turn.actor());
            writing.deleted(galleys.galley(tag), turn.actor());
            slugs.release(tag.id);
            tag.delete();
        });
    }

    /** Makes a tag another name of {@code order.into()}, and answers that. */
    public ManagedTag merge(Turn turn, MergeOrder order) {
        return settled(transactions.call(() -> {
            var target = aliases.target(order.into());
            // Both at once, so that two who merge the same tags wait instead of deadlocking.
            var found = Tag.locked(List.of(turn.id(), target));
            var merged = take(turn);
            var into = found.stream()
                    .filter(tag -> tag.id.equals(target) && !tag.id.equals(merged.id))
                    .findFirst()
                    .orElseThrow(() -> ApiException.validationFailed(List.of(
                            new Violation("/into", "unknown-reference", "does not name any other tag that exists"))));
            var content = galleys.content(into).joined(galleys.content(merged));
            use.handOver(merged.id, into.id);
            var change = writing.merged(galleys.galley(merged), into.id, turn.actor());
            merged.delete();
            var done = written(into, content, Change.Action.UPDATED, turn.actor());
            return new Done(done.managed(), change);
        }));
    }

    /** All tags by their name in {@code locale}, carried or not. */
    public ManagedTagList list(String locale, PageRequest page, Actor actor) {
        Remits.requireReadable(TagGalleys.NAME, actor);
        var query = "managed-tags?locale=" + locale + "&sort=name";
        return transactions.call(() -> {
            var places = listing.page(locale, page, page.after(query));
            var shown = places.subList(0, Math.min(page.limit(), places.size()));
            var next = places.size() > shown.size()
                    ? TagListing.cursor(query, shown.get(shown.size() - 1)).token()
                    : null;
            var total = page.count() ? listing.count(locale) : null;
            return new ManagedTagList(managed(shown), ItemList.Meta.of(page.limit(), next, total));
        });
    }

    private Tag take(Turn turn) {
        Remits.requireWritable(TagGalleys.NAME, turn.actor());
        var tag = Tag.locked(List.of(turn.id())).stream().findFirst().orElseThrow(ApiException::notFound);
        if (tag.version != turn.version()) {
            throw IfMatch.conflict(tag.version);
        }
        return tag;
    }

    private Done written(Tag tag, TagContent content, Change.Action action, Actor actor) {
        tag.content = written(content);
        tag.label = content.name().text(languages, null);
        tag.slugs = slugs.take(TagGalleys.NAME, tag.id, SlugWishes.of(content.name(), content.slug(), languages));
        slugs.goLive(TagGalleys.NAME, tag.id, tag.slugs);
        tag.version++;
        tag.updatedAt = action == Change.Action.CREATED ? tag.createdAt : writing.now();
        // The listing points at the tag, so the tag is there first.
        tag.persistAndFlush();
        listing.place(tag.id, content.name());
        return new Done(ManagedTag.of(tag, content), writing.written(galleys.galley(tag), action, actor));
    }

    private ManagedTag managed(Tag tag) {
        return ManagedTag.of(tag, galleys.content(tag));
    }

    private List<ManagedTag> managed(List<TagListing.Place> places) {
        var tags = Tag.all(places.stream().map(TagListing.Place::tag).toList()).stream()
                .collect(Collectors.toMap(tag -> tag.id, Function.identity()));
        return places.stream().map(place -> managed(tags.get(place.tag()))).toList();
    }

    private ManagedTag settled(Done done) {
        return done.managed().pending(writing.pending(done.change()));
    }

    private String written(TagContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tag cannot be written", e);
        }
    }
}
