package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.warraq.access.Actor;
import org.warraq.access.Permission;
import org.warraq.http.ApiException;
import org.warraq.http.ProblemType;

/** Which actions an item allows where it stands, and the permission that each needs. */
public final class Workflow {

    /** What can be done with an item that exists. */
    public enum Action {
        @JsonProperty("save")
        SAVE(Permission.WRITE, item -> !item.archived),
        @JsonProperty("restore")
        RESTORE(Permission.WRITE, item -> !item.archived),
        @JsonProperty("delete")
        DELETE(Permission.WRITE, item -> !item.everLive()),
        @JsonProperty("publish")
        PUBLISH(Permission.PUBLISH, item -> !item.archived),
        @JsonProperty("amend")
        AMEND(Permission.PUBLISH, Item::live),
        @JsonProperty("withdraw")
        WITHDRAW(Permission.PUBLISH, Item::live),
        @JsonProperty("archive")
        ARCHIVE(Permission.WRITE, item -> !item.live() && !item.archived),
        @JsonProperty("unarchive")
        UNARCHIVE(Permission.WRITE, item -> item.archived);

        private final String permission;
        private final Predicate<Item> possible;

        Action(String permission, Predicate<Item> possible) {
            this.permission = permission;
            this.possible = possible;
        }

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Workflow() {}

    /** What {@code actor} may do with {@code item} now. */
    static List<Action> allowed(Item item, Actor actor) {
        return Arrays.stream(Action.values())
                .filter(action -> action.possible.test(item) && actor.may(action.permission))
                .toList();
    }

    /** Refuses what the item does not allow where it stands. */
    static void require(Action action, Item item, Actor actor) {
        if (!action.possible.test(item)) {
            throw new ApiException(
                            ProblemType.INVALID_TRANSITION,
                            "Not possible while the item is " + item.status().text() + ": " + action.text() + ".")
                    .with("allowedActions", allowed(item, actor));
        }
    }
}
