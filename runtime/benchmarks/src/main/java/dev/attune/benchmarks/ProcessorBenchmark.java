// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One compilation of 1,000 models with seven members each, without and with the processor; the difference, which includes the
 * compilation of 2,000 generated classes, divided by 1,000 is what a model costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ProcessorBenchmark {

    private static final int MODELS = 1_000;

    private static final String SOURCE = """
            package models;

            import static dev.attune.annotations.Scale.LOG;

            import dev.attune.annotations.Penalty;
            import dev.attune.annotations.Regularize;
            import dev.attune.annotations.Tunable;
            import dev.attune.weka.WekaModel;
            import weka.classifiers.Classifier;
            import weka.classifiers.trees.J48;

            /** A model among many. */
            public class Model%d implements WekaModel {
                /** How the values are scaled. */
                public enum Filter { NORMALIZE, STANDARDIZE, NONE }

                /** The cost of an error. */
                @Regularize(value = Penalty.INVERSE_L2, range = {1e-3, 1e3}) double c = 1.0;
                /** The width of the kernel. */
                @Tunable(range = {1e-5, 10}, scale = LOG) double gamma = 0.01;
                @Tunable Filter filter = Filter.STANDARDIZE;
                @Tunable(range = {1e-4, 1e-2}, scale = LOG) double tolerance = 1e-3;
                @Tunable boolean calibrated;
                @Tunable(range = {2, 10}, step = 2) int folds = 4;
                @Tunable(choices = {"fast", "exact"}) String mode = "fast";

                @Override
                public Classifier newClassifier() {
                    return new J48();
                }
            }
            """;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final List<JavaFileObject> sources = IntStream.range(0, MODELS)
            .<JavaFileObject>mapToObj(ProcessorBenchmark::source)
            .toList();
    private Path output;

    private static JavaFileObject source(int number) {
        URI name = URI.create("string:///models/Model" + number + ".java");
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return SOURCE.formatted(number);
            }
        };
    }

    @Setup(Level.Invocation)
    public void makeOutput() throws IOException {
        output = Files.createTempDirectory("attune-models");
    }

    @TearDown(Level.Invocation)
    public void deleteOutput() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public void javacAlone() {
        compile("-proc:none");
    }

    @Benchmark
    public void withProcessor() {
        compile("-processor", "dev.attune.processor.AttuneProcessor");
    }

    private void compile(String... processing) {
        List<String> options = Stream.concat(Stream.of("-d", output.toString(), "-nowarn"), Stream.of(processing))
                .toList();
        if (!compiler.getTask(null, null, null, options, null, sources).call()) {
            throw new IllegalStateException("the models do not compile");
        }
    }
}
