package org.warraq.editorial;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hibernate.Session;
import org.warraq.text.Languages;

/**
 * The shape in which this release renders: its view records, the locales, the path templates. Each shape gets a number
 * when it starts on a database; the highest is the newest release's.
 */
@ApplicationScoped
public class ViewVersion {

    /** Raised by hand when the same records, or the rows beside them, are to be filled differently. */
    private static final int MEANING = 3;

    @Inject
    Session entities;

    @Inject
    Transactions transactions;

    @Inject
    Languages languages;

    @Inject
    SitePaths paths;

    @Inject
    SearchIndex index;

    @Inject
    @All
    List<GalleySource> sources;

    private volatile int ordinal;

    /** Before the first rendering and the first follower of the log. */
    void register(@Observes @Priority(1) StartupEvent event) {
        ordinal = register(current());
    }

    /** The number of this node's shape. */
    int ordinal() {
        return ordinal;
    }

    /**
     * Takes the number of {@code version}. The release that started last counts as the newest, whichever came first: so
     * going back to an earlier one renders everything again in its shape.
     */
    int register(String version) {
        return transactions.call(() -> {
            entities.createNativeMutationQuery("lock table view_version in exclusive mode")
                    .executeUpdate();
            entities.createNativeMutationQuery("""
                            delete from view_version
                            where version = :version and ordinal < (select max(ordinal) from view_version)""")
                    .setParameter("version", version)
                    .executeUpdate();
            entities.createNativeMutationQuery("""
                            insert into view_version (version)
                            select :version where not exists (select 1 from view_version where version = :version)""")
                    .setParameter("version", version)
                    .executeUpdate();
            return entities.createNativeQuery(
                            "select ordinal from view_version where version = :version", Integer.class)
                    .setParameter("version", version)
                    .getSingleResult();
        });
    }

    /** Whether no other release started after this node's. */
    boolean newest() {
        return entities.createNativeQuery("select max(ordinal) = :ordinal from view_version", Boolean.class)
                .setParameter("ordinal", ordinal)
                .getSingleResult();
    }

    /** Lets this node render in another shape than its own; for tests of releases that run side by side. */
    void use(int ordinalInUse) {
        ordinal = ordinalInUse;
    }

    /** Whether everything that is live was rendered in this node's shape. */
    boolean complete() {
        return entities.createNativeQuery("select complete from view_version where ordinal = :ordinal", Boolean.class)
                .setParameter("ordinal", ordinal)
                .getSingleResult();
    }

    void completed() {
        entities.createNativeMutationQuery("update view_version set complete = true where ordinal = :ordinal")
                .setParameter("ordinal", ordinal)
                .executeUpdate();
    }

    private String current() {
        var shapes = new TreeSet<String>();
        sources.forEach(source -> {
            describe(source.views(), shapes);
            describe(source.cards().values(), shapes);
            shapes.add(source.shape());
        });
        return Renderings.hash(
                MEANING + " " + shapes + " " + languages.tags() + " " + paths.shape() + " " + index.version());
    }

    private static void describe(Collection<? extends Type> types, TreeSet<String> shapes) {
        types.forEach(type -> describe(type, shapes));
    }

    private static void describe(Type type, TreeSet<String> shapes) {
        if (type instanceof ParameterizedType parameterized) {
            describe(List.of(parameterized.getActualTypeArguments()), shapes);
            return;
        }
        if (!(type instanceof Class<?> shape) || !shape.getName().startsWith("org.warraq")) {
            return;
        }
        var components = shape.isRecord() ? shape.getRecordComponents() : new RecordComponent[0];
        var line = new StringBuilder(shape.getName());
        for (var component : components) {
            line.append(' ')
                    .append(component.getName())
                    .append(':')
                    .append(component.getGenericType().getTypeName());
        }
        if (!shapes.add(line.toString())) {
            return;
        }
        for (var component : components) {
            describe(component.getGenericType(), shapes);
        }
        if (shape.isSealed()) {
            describe(List.of(shape.getPermittedSubclasses()), shapes);
        }
    }
}
