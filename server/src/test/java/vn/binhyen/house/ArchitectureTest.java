package vn.binhyen.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.binhyen.BinhYen;

/// The walls between modules and the rooms inside them. A rule that matters is executed; the rest
/// is taste.
class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.binhyen");

    @Test
    void a_module_uses_only_the_faces_it_says_it_uses() {
        ApplicationModules.of(BinhYen.class).verify();
    }

    @Test
    void the_import_saw_the_house() {
        assertThat(HOUSE).hasSizeGreaterThan(150);
    }

    @Test
    void rules_of_the_domain_are_plain_java() {
        holds(
                noClasses()
                        .that()
                        .resideInAnyPackage("..domain..", "..kernel..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.jdbc..",
                                "org.springframework.web..",
                                "org.springframework.stereotype..",
                                "org.springframework.context..",
                                "jakarta..",
                                "java.sql.."));
    }

    @Test
    void sql_is_written_in_persistence_or_in_the_one_repository_of_a_flat_module() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..persistence..", "..scope..", "..postgres..")
                        .and()
                        .areNotAnnotatedWith("org.springframework.stereotype.Repository")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.jdbc.core.simple.."));
    }

    @Test
    void every_transaction_is_opened_in_somebodys_name() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..scope..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.springframework.transaction..", "jakarta.transaction.."));
    }

    @Test
    void only_the_clock_knows_the_time() {
        holds(
                noClasses()
                        .that()
                        .areNotAssignableTo(BinhYen.class)
                        .should()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(java.time.OffsetDateTime.class, "now")
                        .orShould()
                        .callMethod(java.time.ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(java.time.Clock.class, "systemUTC")
                        .orShould()
                        .callMethod(java.time.Clock.class, "systemDefaultZone")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void names_are_the_fields_own() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage("vn.binhyen..")
                        .should()
                        .haveSimpleNameEndingWith("Impl")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Processor")
                        .orShould()
                        .haveSimpleNameEndingWith("Dto"));
        for (String verb : Set.of("process", "execute", "perform", "handle")) {
            holds(
                    noMethods()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideInAPackage("vn.binhyen..")
                            .and()
                            .arePublic()
                            .and()
                            .areDeclaredInClassesThat(overrideNothingOfOthers())
                            .should()
                            .haveName(verb));
        }
    }

    @Test
    void no_bean_keeps_what_another_node_would_need_in_static_fields() {
        holds(
                classes()
                        .that()
                        .resideInAPackage("vn.binhyen..")
                        .should(haveOnlyFinalStaticFields()));
    }

    @Test
    void web_methods_never_return_what_the_domain_is_made_of() {
        holds(
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage("..web..")
                        .and()
                        .areNotAnnotatedWith("org.springframework.context.annotation.Bean")
                        .should()
                        .notHaveRawReturnType(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates
                                        .resideInAPackage("..domain..")));
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = new TreeSet<String>();
        for (JavaClass type : HOUSE) {
            var info = type.getPackage();
            if (!info.isAnnotatedWith(NullMarked.class)) unmarked.add(info.getName());
        }
        assertThat(unmarked).isEmpty();
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaClass>
            overrideNothingOfOthers() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "have no foreign interface",
                type ->
                        type.getAllRawInterfaces().stream()
                                        .allMatch(i -> i.getPackageName().startsWith("vn.binhyen"))
                                && type.getAllRawSuperclasses().stream()
                                        .allMatch(s ->
                                                s.getName().equals("java.lang.Object")
                                                        || s.getName().equals("java.lang.Record")
                                                        || s.getName().equals("java.lang.Enum")
                                                        || s.getPackageName()
                                                                .startsWith("vn.binhyen")));
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> haveOnlyFinalStaticFields() {
        return new com.tngtech.archunit.lang.ArchCondition<>("have only final static fields") {
            @Override
            public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                type.getFields().stream()
                        .filter(f ->
                                f.getModifiers()
                                        .contains(
                                                com.tngtech.archunit.core.domain.JavaModifier
                                                        .STATIC))
                        .filter(f ->
                                !f.getModifiers()
                                        .contains(
                                                com.tngtech.archunit.core.domain.JavaModifier
                                                        .FINAL))
                        .forEach(f ->
                                events.add(
                                        com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                                f, f.getFullName() + " changes")));
            }
        };
    }
}
