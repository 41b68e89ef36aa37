// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import dev.attune.weka.prepare.PreparedClassifier;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated code of every right case compiles without a warning, and does what it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedCodeRunsTest {

    private static final int DRAWS = 1000;

    private Compilation compilation;
    private URLClassLoader loader;

    @BeforeAll
    void compile(@TempDir Path temporary) throws IOException {
        compilation = Compiler.JAVAC.compile(temporary, RightModels.copyTo(temporary.resolve("sources")));
        loader = new URLClassLoader(
                new URL[] {compilation.classes().toUri().toURL()}, getClass().getClassLoader());
    }

    @AfterAll
    void close() throws IOException {
        loader.close();
    }

    Stream<String> tunings() {
        return compilation.files().keySet().stream()
                .filter(file -> file.endsWith("Tuning.java"))
                .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'));
    }

    @ParameterizedTest
    @MethodSource("tunings")
    <V> void everyDrawIsInTheSpaceAndReadsBack(String name) throws ReflectiveOperationException {
        ModelTuning<?, V> tuning = load(name);
        SearchSpace space = tuning.space();
        SplittableRandom random = new SplittableRandom(42);
        int allowed = 0;
        for (int i = 0; i < DRAWS; i++) {
            Assignment draw = space.assemble(new RandomValues(random));
            assertThat(space.misfit(draw)).isEmpty();
            V values = tuning.read(draw);
            assertThat(tuning.write(values)).isEqualTo(draw);
            assertThat(tuning.read(tuning.write(values))).isEqualTo(values);
            if (space.forbiddenBy(draw).isEmpty()) {
                allowed++;
                assertThat(tuning.create(values)).isNotNull().isNotSameAs(tuning.create(values));
                if (tuning instanceof WekaTuning<?, V> weka) {
                    assertThat(weka.assemble(values)).isNotNull().isNotSameAs(weka.assemble(values));
                }
            }
        }
        assertThat(allowed).isPositive();
    }

    @ParameterizedTest
    @MethodSource("tunings")
    <V> void defaultsAreAPointOfTheSpace(String name) throws ReflectiveOperationException {
        ModelTuning<?, V> tuning = load(name);
        if (name.contains("empty_initialisers")) {
            assertThat(tuning.defaults().toString()).contains("null");
            return;
        }
        V defaults = tuning.defaults();
        assertThat(tuning.space().contains(tuning.write(defaults))).isTrue();
        assertThat(tuning.read(tuning.write(defaults))).isEqualTo(defaults);
    }

    /** Optional stages stand in the pipeline where their values say so, and in their order. */
    @Test
    void aPipelineHasTheStagesThatAreOn() throws ReflectiveOperationException {
        WekaTuning<?, ?> tuning = (WekaTuning<?, ?>) load("cases.preparation_all_case.InputTuning");
        List<String> always = List.of("Cleaner", "Imputer", "NominalEncoder", "InteractionTerms", "PolynomialTerms");
        Set<List<String>> seen = new HashSet<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < DRAWS; i++) {
            Assignment draw = tuning.space().assemble(new RandomValues(random));
            List<String> stages = ((PreparedClassifier) tuning.assemble(draw))
                    .stages().stream()
                            .map(stage -> stage.getClass().getSimpleName())
                            .toList();
            seen.add(stages);
            assertThat(stages).containsAll(always);
        }
        assertThat(seen).hasSize(16).contains(always);
        assertThat(((PreparedClassifier) tuning.assemble(defaults(tuning))).stages())
                .hasSameSizeAs(always);
    }

    private static <V> Assignment defaults(WekaTuning<?, V> tuning) {
        return tuning.write(tuning.defaults());
    }

    @SuppressWarnings("unchecked") // the test knows no more of the generated type
    private <V> ModelTuning<?, V> load(String name) throws ReflectiveOperationException {
        Field instance = Class.forName(name, true, loader).getDeclaredField("INSTANCE");
        instance.setAccessible(true);
        return (ModelTuning<?, V>) instance.get(null);
    }

    private record RandomValues(SplittableRandom random) implements SearchSpace.ValueSource {

        @Override
        public <T> T valueOf(Parameter<T> parameter) {
            return parameter.at(random.nextDouble());
        }
    }
}
