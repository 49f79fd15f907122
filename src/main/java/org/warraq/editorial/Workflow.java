package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
        SAVE(Permission.WRITE, Workflow::inWork),
        @JsonProperty("restore")
        RESTORE(Permission.WRITE, Workflow::inWork),
        @JsonProperty("delete")
        DELETE(Permission.WRITE, item -> !item.everLive() && item.mergedInto == null),
        @JsonProperty("submit")
        SUBMIT(Permission.WRITE, item -> inWork(item) && at(Stage.DRAFT, item)),
        @JsonProperty("return")
        RETURN(Permission.REVIEW, item -> inWork(item) && at(Stage.IN_REVIEW, item)),
        @JsonProperty("approve")
        APPROVE(Permission.REVIEW, item -> inWork(item) && at(Stage.IN_REVIEW, item)),
        @JsonProperty("publish")
        PUBLISH(Permission.PUBLISH, Workflow::inWork),
        @JsonProperty("amend")
        AMEND(Permission.PUBLISH, Item::live),
        @JsonProperty("schedule")
        SCHEDULE(Permission.PUBLISH, item -> inWork(item) && !item.killed),
        @JsonProperty("unschedule")
        UNSCHEDULE(Permission.PUBLISH, Item::scheduled),
        @JsonProperty("withdraw")
        WITHDRAW(Permission.PUBLISH, item -> item.live() || inWork(item) && item.withdrawnAt != null && !item.killed),
        @JsonProperty("archive")
        ARCHIVE(Permission.WRITE, item -> inWork(item) && !item.live()),
        @JsonProperty("unarchive")
        UNARCHIVE(Permission.WRITE, item -> item.archived && item.mergedInto == null),
        @JsonProperty("assign")
        ASSIGN(Permission.WRITE, Workflow::inWork),
        @JsonProperty("merge")
        MERGE(Permission.PUBLISH, item -> inWork(item) && !item.kind.equals("article")),
        @JsonProperty("alert")
        ALERT(Permission.ALERT, item -> item.live() && item.kind.equals("article"));

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

    private static final Set<Action> LETS_OUT = EnumSet.of(Action.PUBLISH, Action.SCHEDULE);

    private Workflow() {}

    private static boolean inWork(Item item) {
        return !item.archived;
    }

    private static boolean at(Stage stage, Item item) {
        return stage.text().equals(item.stage);
    }

    /** What {@code actor} may do with {@code item} now. */
    static List<Action> allowed(Item item, Actor actor) {
        if (!Remits.isWritable(item, actor)) {
            return List.of();
        }
        return Arrays.stream(Action.values())
                .filter(action -> action.possible.test(item) && actor.may(action.permission))
                .filter(action -> !LETS_OUT.contains(action) || isAdmitted(item))
                .toList();
    }

    /** Where review is required, nothing goes out of which no revision was ever approved. */
    private static boolean isAdmitted(Item item) {
        return item.approvedRevision != null || !WorkflowSettings.current().reviewRequired();
    }

    /** Refuses what the item does not allow where it stands. */
    static void require(Action action, Item item, Actor actor) {
        if (!action.possible.test(item)) {
            throw refused("Not possible while the item is " + standing(item) + ": " + action.text() + ".", item, actor);
        }
    }

    /** What is off the site already can be withdrawn once more, for good. */
    static void requireFinal(WithdrawOrder order, Item item, Actor actor) {
        if (!order.isFinal()) {
            throw refused("It is withdrawn already; only `final` can be added to that.", item, actor);
        }
    }

    /**
     * Where review is required, refuses to let anything go live but what was approved: the head at that stage, or the
     * revision that was, whatever was saved since.
     */
    static void requireApproval(Item item, int revision, Actor actor) {
        if (!Objects.equals(item.approvedRevision, revision)) {
            throw refused(
                    "Revision " + revision + " has not been approved, and nothing goes live without.", item, actor);
        }
    }

    private static ApiException refused(String detail, Item item, Actor actor) {
        return new ApiException(ProblemType.INVALID_TRANSITION, detail).with("allowedActions", allowed(item, actor));
    }

    private static String standing(Item item) {
        var status = item.status().text();
        return status.equals(item.stage) ? status : status + " and its newest revision is " + item.stage;
    }
}
