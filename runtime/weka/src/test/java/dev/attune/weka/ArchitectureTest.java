// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The directions and rules of docs/design/architecture.md, for all runtime modules that this one stands on. */
@AnalyzeClasses(packages = "dev.attune", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String MATH = "org.apache.commons.math3..";
    private static final String[] JDK_AND_OWN = {"java.."};

    @ArchTest
    static final ArchRule annotationsKnowNothing = only("dev.attune.annotations..");

    @ArchTest
    static final ArchRule vectorKnowsNothing = only("dev.attune.vector..", "jdk.incubator.vector..");

    @ArchTest
    static final ArchRule metricsKnowVector = only("dev.attune.metrics..", "dev.attune.vector..");

    @ArchTest
    static final ArchRule spaceKnowsAnnotations = only("dev.attune.space..", "dev.attune.annotations..");

    @ArchTest
    static final ArchRule searchKnowsSpaceAndVector =
            only("dev.attune.search..", "dev.attune.space..", "dev.attune.annotations..", "dev.attune.vector..", MATH);

    @ArchTest
    static final ArchRule studyKnowsSearch =
            only("dev.attune.study..", "dev.attune.search..", "dev.attune.space..", "dev.attune.annotations..", MATH);

    @ArchTest
    static final ArchRule onlyThisModuleKnowsWeka = noClasses()
            .that()
            .resideOutsideOfPackage("dev.attune.weka..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("weka..");

    @ArchTest
    static final ArchRule noReflection = noClasses()
            .that()
            .resideInAnyPackage("dev.attune.space..", "dev.attune.search..", "dev.attune.study..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule noThreads = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.attune.space..", "dev.attune.search..", "dev.attune.metrics..", "dev.attune.vector..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Thread.class, java.util.concurrent.Executor.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.time..");

    @ArchTest
    static final ArchRule noClocks = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.attune.space..", "dev.attune.search..", "dev.attune.metrics..", "dev.attune.vector..")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule noCyclesOfModules =
            SlicesRuleDefinition.slices().matching("dev.attune.(*)..").should().beFreeOfCycles();

    private static ArchRule only(String own, String... known) {
        String[] allowed = new String[known.length + JDK_AND_OWN.length + 1];
        System.arraycopy(known, 0, allowed, 0, known.length);
        System.arraycopy(JDK_AND_OWN, 0, allowed, known.length, JDK_AND_OWN.length);
        allowed[allowed.length - 1] = own;
        // a part that is not written yet breaks no rule
        return classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }
}
