package org.warraq.editorial;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.warraq.access.Actor;
import org.warraq.access.Permission;
import org.warraq.http.SelfChecking;
import org.warraq.http.Violations;

/**
 * One act among several, as a request of its own would order it; the version stands for its {@code If-Match}. The file is
 * long because it is a list: each act is a few declarations.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BulkOperation.Create.class, name = "create"),
    @JsonSubTypes.Type(value = BulkOperation.Replace.class, name = "replace"),
    @JsonSubTypes.Type(value = BulkOperation.Patch.class, name = "patch"),
    @JsonSubTypes.Type(value = BulkOperation.Delete.class, name = "delete"),
    @JsonSubTypes.Type(value = BulkOperation.Publish.class, name = "publish"),
    @JsonSubTypes.Type(value = BulkOperation.Submit.class, name = "submit"),
    @JsonSubTypes.Type(value = BulkOperation.Return.class, name = "return"),
    @JsonSubTypes.Type(value = BulkOperation.Approve.class, name = "approve"),
    @JsonSubTypes.Type(value = BulkOperation.Schedule.class, name = "schedule"),
    @JsonSubTypes.Type(value = BulkOperation.Unschedule.class, name = "unschedule"),
    @JsonSubTypes.Type(value = BulkOperation.Amend.class, name = "amend"),
    @JsonSubTypes.Type(value = BulkOperation.Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = BulkOperation.Archive.class, name = "archive"),
    @JsonSubTypes.Type(value = BulkOperation.Unarchive.class, name = "unarchive"),
    @JsonSubTypes.Type(value = BulkOperation.Assign.class, name = "assign")
})
@Schema(
        name = "BulkOperation",
        description = "One act; `op` says which.",
        oneOf = {
            BulkOperation.Create.class,
            BulkOperation.Replace.class,
            BulkOperation.Patch.class,
            BulkOperation.Delete.class,
            BulkOperation.Publish.class,
            BulkOperation.Submit.class,
            BulkOperation.Return.class,
            BulkOperation.Approve.class,
            BulkOperation.Schedule.class,
            BulkOperation.Unschedule.class,
            BulkOperation.Amend.class,
            BulkOperation.Withdraw.class,
            BulkOperation.Archive.class,
            BulkOperation.Unarchive.class,
            BulkOperation.Assign.class
        },
        discriminatorProperty = "op",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "create", schema = BulkOperation.Create.class),
            @DiscriminatorMapping(value = "replace", schema = BulkOperation.Replace.class),
            @DiscriminatorMapping(value = "patch", schema = BulkOperation.Patch.class),
            @DiscriminatorMapping(value = "delete", schema = BulkOperation.Delete.class),
            @DiscriminatorMapping(value = "publish", schema = BulkOperation.Publish.class),
            @DiscriminatorMapping(value = "submit", schema = BulkOperation.Submit.class),
            @DiscriminatorMapping(value = "return", schema = BulkOperation.Return.class),
            @DiscriminatorMapping(value = "approve", schema = BulkOperation.Approve.class),
            @DiscriminatorMapping(value = "schedule", schema = BulkOperation.Schedule.class),
            @DiscriminatorMapping(value = "unschedule", schema = BulkOperation.Unschedule.class),
            @DiscriminatorMapping(value = "amend", schema = BulkOperation.Amend.class),
            @DiscriminatorMapping(value = "withdraw", schema = BulkOperation.Withdraw.class),
            @DiscriminatorMapping(value = "archive", schema = BulkOperation.Archive.class),
            @DiscriminatorMapping(value = "unarchive", schema = BulkOperation.Unarchive.class),
            @DiscriminatorMapping(value = "assign", schema = BulkOperation.Assign.class)
        })
public sealed interface BulkOperation {

    /** The item; null only where a create leaves the id to us. */
    UUID id();

    /** What the caller must hold for it, beside what the request itself needs. */
    default String permission() {
        return Permission.WRITE;
    }

    /** Whether it publishes what it writes, which needs the permission to. */
    default boolean publishes() {
        return false;
    }

    /** The property of this operation that pointers of its problems lead into; empty if they say nothing of it. */
    default String part() {
        return "";
    }

    /** The status that a request of its own would be answered with. */
    default int success() {
        return 200;
    }

    /** Does it; null if nothing is left to answer. */
    <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor);

    @Schema(
            name = "BulkCreate",
            description = "Writes a new item.",
            requiredProperties = {"op", "content"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "create"))
    record Create(
            @Schema(description = "Its id, if it is to have one of the client's.")
            UUID id,

            @NotNull ObjectNode content,

            @Schema(description = "Whether to publish it as well.")
            Boolean publish)
            implements BulkOperation {

        @Override
        public boolean publishes() {
            return Boolean.TRUE.equals(publish);
        }

        @Override
        public String part() {
            return "content";
        }

        @Override
        public int success() {
            return 201;
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.editing().create(kind, desk.idOf(this), desk.read(kind, content), desk.order(this), actor);
        }
    }

    @Schema(
            name = "BulkReplace",
            description = "Replaces the content whole.",
            requiredProperties = {"op", "id", "version", "content"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "replace"))
    record Replace(
            @NotNull UUID id,
            @NotNull Long version,
            @NotNull ObjectNode content,

            @Schema(description = "Whether to publish it as well.")
            Boolean publish)
            implements BulkOperation {

        @Override
        public boolean publishes() {
            return Boolean.TRUE.equals(publish);
        }

        @Override
        public String part() {
            return "content";
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.editing()
                    .replace(kind, new Turn(id, version, actor), desk.read(kind, content), desk.order(this));
        }
    }

    @Schema(
            name = "BulkPatch",
            description = "Changes some of the content.",
            requiredProperties = {"op", "id", "version", "patch"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "patch"))
    record Patch(
            @NotNull UUID id,
            @NotNull Long version,
            @NotNull ObjectNode patch,

            @Schema(description = "Whether to publish it as well.")
            Boolean publish)
            implements BulkOperation {

        @Override
        public boolean publishes() {
            return Boolean.TRUE.equals(publish);
        }

        @Override
        public String part() {
            return "patch";
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.editing().patch(kind, new Turn(id, version, actor), patch, desk.order(this));
        }
    }

    @Schema(
            name = "BulkDelete",
            description = "Deletes what never was live.",
            requiredProperties = {"op", "id", "version"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "delete"))
    record Delete(@NotNull UUID id, @NotNull Long version) implements BulkOperation {

        @Override
        public int success() {
            return 204;
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            desk.editing().delete(kind, new Turn(id, version, actor));
            return null;
        }
    }

    @Schema(
            name = "BulkPublish",
            description = "Publishes.",
            requiredProperties = {"op", "id", "version"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "publish"))
    record Publish(
            @NotNull UUID id,
            @NotNull Long version,

            @Valid @Schema(description = "How; may be left out.")
            PublishOrder order)
            implements BulkOperation, SelfChecking {

        @Override
        public void check(Violations violations) {
            if (order != null) {
                order.check(violations.at("order"));
            }
        }

        @Override
        public String permission() {
            return Permission.PUBLISH;
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.editing().publish(kind, new Turn(id, version, actor), order == null ? PublishOrder.NOW : order);
        }
    }

    @Schema(
            name = "BulkSubmit",
            description = "Hands in for review.",
            requiredProperties = {"op", "id", "version"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "submit"))
    record Submit(
            @NotNull UUID id,
            @NotNull Long version,

            @Valid @Schema(description = "With a note, if there is one.")
            ReviewOrder order)
            implements BulkOperation {

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.reviewing().submit(kind, new Turn(id, version, actor), order);
        }
    }

    @Schema(
            name = "BulkReturn",
            description = "Hands back to whoever wrote it.",
            requiredProperties = {"op", "id", "version"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "return"))
    record Return(
            @NotNull UUID id,
            @NotNull Long version,

            @Valid @Schema(description = "With a note, if there is one.")
            ReviewOrder order)
            implements BulkOperation {

        @Override
        public String permission() {
            return Permission.REVIEW;
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.reviewing().sendBack(kind, new Turn(id, version, actor), order);
        }
    }

    @Schema(
            name = "BulkApprove",
            description = "Finds fit for the public.",
            requiredProperties = {"op", "id", "version"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "approve"))
    record Approve(
            @NotNull UUID id,
            @NotNull Long version,

            @Valid @Schema(description = "With a note, if there is one.")
            ReviewOrder order)
            implements BulkOperation {

        @Override
        public String permission() {
            return Permission.REVIEW;
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.reviewing().approve(kind, new Turn(id, version, actor), order);
        }
    }

    @Schema(
            name = "BulkSchedule",
            description = "Says when it goes live or is withdrawn.",
            requiredProperties = {"op", "id", "version", "order"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "schedule"))
    record Schedule(
            @NotNull UUID id,
            @NotNull Long version,
            @NotNull @Valid ScheduleOrder order) implements BulkOperation, SelfChecking {

        @Override
        public void check(Violations violations) {
            if (order != null) {
                order.check(violations.at("order"));
            }
        }

        @Override
        public String permission() {
            return Permission.PUBLISH;
        }

        @Override
        public String part() {
            return "order";
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.scheduling().schedule(kind, new Turn(id, version, actor), order);
        }
    }

    @Schema(
            name = "BulkUnschedule",
            description = "Lets nothing happen by itself.",
            requiredProperties = {"op", "id", "version"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "unschedule"))
    record Unschedule(@NotNull UUID id, @NotNull Long version) implements BulkOperation {

        @Override
        public String permission() {
            return Permission.PUBLISH;
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.scheduling().unschedule(kind, new Turn(id, version, actor));
        }
    }

    @Schema(
            name = "BulkAmend",
            description = "Mends what is live.",
            requiredProperties = {"op", "id", "version", "order"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "amend"))
    record Amend(
            @NotNull UUID id,
            @NotNull Long version,
            @NotNull @Valid AmendOrder order) implements BulkOperation {

        @Override
        public String permission() {
            return Permission.PUBLISH;
        }

        @Override
        public String part() {
            return "order/patch";
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.editing().amend(kind, new Turn(id, version, actor), order);
        }
    }

    @Schema(
            name = "BulkWithdraw",
            description = "Takes off the site.",
            requiredProperties = {"op", "id", "version", "order"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "withdraw"))
    record Withdraw(
            @NotNull UUID id,
            @NotNull Long version,
            @NotNull @Valid WithdrawOrder order) implements BulkOperation {

        @Override
        public String permission() {
            return Permission.PUBLISH;
        }

        @Override
        public String part() {
            return "order";
        }

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.editing().withdraw(kind, new Turn(id, version, actor), order);
        }
    }

    @Schema(
            name = "BulkArchive",
            description = "Puts out of the desk's sight.",
            requiredProperties = {"op", "id", "version"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "archive"))
    record Archive(@NotNull UUID id, @NotNull Long version) implements BulkOperation {

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.editing().archive(kind, new Turn(id, version, actor));
        }
    }

    @Schema(
            name = "BulkUnarchive",
            description = "Brings back what is archived.",
            requiredProperties = {"op", "id", "version"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "unarchive"))
    record Unarchive(@NotNull UUID id, @NotNull Long version) implements BulkOperation {

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.editing().unarchive(kind, new Turn(id, version, actor));
        }
    }

    @Schema(
            name = "BulkAssign",
            description = "Hands it to a colleague, or to nobody.",
            requiredProperties = {"op", "id", "version"},
            properties = @SchemaProperty(name = "op", type = SchemaType.STRING, enumeration = "assign"))
    record Assign(
            @NotNull UUID id,
            @NotNull Long version,

            @Valid @Schema(description = "Nobody, and without a note, if it is left out.")
            AssignOrder order)
            implements BulkOperation {

        @Override
        public <C> Managed<C> on(Kind<C> kind, BulkDesk desk, Actor actor) {
            return desk.assigning().assign(kind, new Turn(id, version, actor), order);
        }
    }
}
