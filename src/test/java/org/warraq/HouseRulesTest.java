package org.warraq;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;

/** The order of the house: who may know whom, and what may stand where. */
@AnalyzeClasses(packages = "org.warraq", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    /** Each package may import only those before it. */
    private static final List<String> ORDER = List.of(
            "http",
            "text",
            "imaging",
            "body",
            "access",
            "editorial",
            "jobs",
            "tags",
            "media",
            "sections",
            "people",
            "events",
            "articles",
            "fronts",
            "audit",
            "preview",
            "repairs",
            "search",
            "app");

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    @ArchTest
    static final ArchRule packages_know_only_those_above_them = classes()
            .should(new ArchCondition<>("know only packages above") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    var place = ORDER.indexOf(home(one));
                    one.getDirectDependenciesFromSelf().stream()
                            .filter(dependency ->
                                    dependency.getTargetClass().getPackageName().startsWith("org.warraq."))
                            .filter(dependency -> ORDER.indexOf(home(dependency.getTargetClass())) > place)
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule every_package_has_a_place_in_the_order = classes()
            .should(new ArchCondition<>("live in a package of the order") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    if (!ORDER.contains(home(one))) {
                        events.add(SimpleConditionEvent.violated(
                                one, one.getName() + " lives in no package of the order"));
                    }
                }
            });

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("org.warraq.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_conventions_of_http_know_no_persistence = noClasses()
            .that()
            .resideInAPackage("org.warraq.http")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "io.agroal..")
                            .and(not(resideInAnyPackage("org.hibernate.validator.."))));

    @ArchTest
    static final ArchRule no_entity_stands_in_the_signature_of_a_resource = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(new ArchCondition<>("name no entity") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getAllInvolvedRawTypes().stream()
                            .filter(type -> type.isAnnotatedWith(Entity.class))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " names " + type.getName())));
                }
            });

    @ArchTest
    static final ArchRule delivery_cannot_reach_what_is_in_work = noClasses()
            .that()
            .haveSimpleNameEndingWith("DeliveryResource")
            .or()
            .haveSimpleName("Newsstand")
            .or()
            .haveSimpleName("Counter")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("hold drafts") {
                @Override
                public boolean test(JavaClass one) {
                    return List.of("Item", "Revision", "Editing", "Desk", "Proofs", "DeskIndex", "DeskEntries")
                            .contains(one.getSimpleName());
                }
            });

    /** Drafts are shown in one place, which takes care of who sees them and that no cache does. */
    @ArchTest
    static final ArchRule only_previews_show_what_is_in_work = noClasses()
            .that()
            .resideOutsideOfPackages("org.warraq.preview", "org.warraq.editorial")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Proofs");

    @ArchTest
    static final ArchRule delivery_only_reads = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("DeliveryResource")
            .should()
            .notBeAnnotatedWith(POST.class)
            .andShould()
            .notBeAnnotatedWith(PUT.class)
            .andShould()
            .notBeAnnotatedWith(PATCH.class)
            .andShould()
            .notBeAnnotatedWith(DELETE.class);

    @ArchTest
    static final ArchRule every_management_method_names_its_permission = methods()
            .that(new DescribedPredicate<>("answer requests") {
                @Override
                public boolean test(JavaMethod method) {
                    return VERBS.stream().anyMatch(method::isAnnotatedWith);
                }
            })
            .should(new ArchCondition<>("name a permission, or be of a class for everybody") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var open = method.getOwner().isAnnotatedWith(PermitAll.class)
                            && List.of("v1", "media")
                                    .contains(path(method.getOwner()).split("/")[1]);
                    if (!open && !method.isAnnotatedWith(PermissionsAllowed.class)) {
                        events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " names no permission"));
                    }
                }
            });

    @ArchTest
    static final ArchRule entities_have_no_life_cycle_callbacks = noMethods()
            .should()
            .beAnnotatedWith(PrePersist.class)
            .orShould()
            .beAnnotatedWith(PostPersist.class)
            .orShould()
            .beAnnotatedWith(PreUpdate.class)
            .orShould()
            .beAnnotatedWith(PostUpdate.class)
            .orShould()
            .beAnnotatedWith(PreRemove.class)
            .orShould()
            .beAnnotatedWith(PostRemove.class)
            .orShould()
            .beAnnotatedWith(PostLoad.class);

    @ArchTest
    static final ArchRule no_class_of_ours_extends_another_of_ours = classes()
            .should(new ArchCondition<>("extend none of ours") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    one.getRawSuperclass()
                            .filter(parent -> parent.getPackageName().startsWith("org.warraq"))
                            .ifPresent(parent -> events.add(SimpleConditionEvent.violated(
                                    one, one.getName() + " extends " + parent.getName())));
                }
            });

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Impl|Mapper|Helper|Utils?|Manager|Dto|Service)");

    @ArchTest
    static final ArchRule fields_of_entities_are_set_at_home = classes()
            .should(new ArchCondition<>("set no entity's field from another package") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    one.getFieldAccessesFromSelf().stream()
                            .filter(access -> access.getAccessType() == AccessType.SET)
                            .filter(access -> access.getTarget().getOwner().isAnnotatedWith(Entity.class))
                            .filter(access -> !access.getTarget()
                                    .getOwner()
                                    .getPackageName()
                                    .equals(one.getPackageName()))
                            .forEach(access ->
                                    events.add(SimpleConditionEvent.violated(access, access.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule queries_of_entities_stay_at_home = noClasses()
            .that(not(assignableTo(PanacheEntityBase.class)))
            .should(new ArchCondition<>("query an entity of another package") {
                @Override
                public void check(JavaClass one, ConditionEvents events) {
                    one.getMethodCallsFromSelf().stream()
                            .filter(call -> call.getTargetOwner().isAnnotatedWith(Entity.class))
                            .filter(call -> List.of("find", "list", "stream", "count", "delete", "update")
                                    .contains(call.getName()))
                            .filter(call ->
                                    !call.getTargetOwner().getPackageName().equals(one.getPackageName()))
                            .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
                }
            });

    private static String home(JavaClass one) {
        var parts = one.getPackageName().split("\\.");
        return parts.length < 3 ? "" : parts[2];
    }

    private static String path(JavaClass resource) {
        return resource.getAnnotationOfType(Path.class).value();
    }
}
