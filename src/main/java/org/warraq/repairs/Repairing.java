package org.warraq.repairs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.warraq.editorial.Mending;
import org.warraq.jobs.JobProblem;

/** The repair of one item: what is to be done to its texts, what was done, and what could not be. */
final class Repairing {

    /** What a repair does to one text. */
    interface Change {

        /** Makes the change in {@code text} and says so, place by place. */
        void in(Text text);
    }

    private final UUID item;
    private final Change change;
    private final List<Told> told = new ArrayList<>();
    private final List<JobProblem> problems = new ArrayList<>();

    Repairing(UUID item, Change change) {
        this.item = item;
        this.change = change;
    }

    /** What was written, with the place as it was then. */
    record Told(Written written, String pointer) {}

    /** One text of the item while it is being repaired. */
    final class Text {

        private final Mending.Where where;
        private final Record content;
        private final ObjectNode tree;

        private Text(Mending.Where where, Record content, ObjectNode tree) {
            this.where = where;
            this.content = content;
            this.tree = tree;
        }

        Mending.Where where() {
            return where;
        }

        Record content() {
            return content;
        }

        Place place(List<String> path) {
            return Place.of(path, tree);
        }

        JsonNode at(Place place) {
            return place.in(tree);
        }

        /** @param value null to take away what stands there */
        void write(Place place, JsonNode value) {
            var before = place.in(tree);
            place.set(tree, value);
            told.add(new Told(new Written(where, place.path(), before, value), place.pointer()));
        }

        void problem(Place place, String code, String detail) {
            problems.add(new JobProblem(item, place.pointer(), code, detail));
        }
    }

    /** The repair, as the mending of an item asks for it. */
    Mending.Mender mender() {
        return (where, content, tree) -> {
            change.in(new Text(where, content, tree));
            return tree;
        };
    }

    List<Told> told() {
        return told;
    }

    List<JobProblem> problems() {
        return problems;
    }
}
