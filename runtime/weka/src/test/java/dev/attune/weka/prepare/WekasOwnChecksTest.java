// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.Evaluation;
import weka.classifiers.functions.Logistic;
import weka.core.CheckGOE;
import weka.core.CheckOptionHandler;
import weka.core.Instances;
import weka.core.OptionHandler;
import weka.core.Utils;
import weka.filters.Filter;

/** The stages by Weka's conventions: options, tool tips and command line, by hand and inside the prepared classifier. */
class WekasOwnChecksTest {

    private static final String CLEAN = "-R \"-A age -L 0 -U 120 -M ? -M -1\" -R \"-N -S -D\"";

    static Stream<String> stages() {
        return Stream.of(
                "Cleaner " + CLEAN,
                "Imputer -M KNN -I -C -2.5 -K 7",
                "OutlierLimiter -R ISOLATION_FOREST -A DROP -C 2.5 -S 3",
                "NominalEncoder -M TARGET -W 5.0 -V 30 -S 9",
                "InteractionTerms -N 4",
                "PolynomialTerms -D 3",
                "Rescaler -M YEO_JOHNSON",
                "AttributeSelector -M PCA -P 0.25",
                "Augmenter -M IMAGE_ROTATE -P 1.5 -D 0.2 -K 3 -shape 28,28,3 -synonyms words.txt -S 4");
    }

    private static Filter filter(String specification) throws Exception {
        String[] options = Utils.splitOptions("dev.attune.weka.prepare." + specification);
        String name = options[0];
        options[0] = "";
        return (Filter) Utils.forName(Filter.class, name, options);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void optionsHold(String specification) throws Exception {
        Filter filter = filter(specification);
        String options = Utils.joinOptions(filter.getOptions());
        assertThat(options).isEqualTo(specification.substring(specification.indexOf(' ') + 1));
        requireOptionsHold(filter.getClass().getDeclaredConstructor().newInstance(), filter.getOptions());
    }

    private static void requireOptionsHold(OptionHandler handler, String... options) {
        CheckOptionHandler check = new CheckOptionHandler();
        check.setOptionHandler(handler);
        check.setUserOptions(options);
        check.setSilent(true);
        check.doTests();
        assertThat(check.getSuccess()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("stages")
    void toolTipsAreThere(String specification) throws Exception {
        CheckGOE check = new CheckGOE();
        check.setObject(filter(specification));
        check.setSilent(true);
        check.doTests();
        assertThat(check.getSuccess()).isTrue();
    }

    @Test
    void aWrongOptionIsRefusedByName() {
        assertThatThrownBy(() -> filter("Imputer -M MEAN -X")).hasMessageContaining("-X");
        assertThatThrownBy(() -> filter("Imputer -M AVERAGE")).hasMessageContaining("-M is AVERAGE; allowed are MEAN");
        assertThatThrownBy(() -> filter("Imputer -K many")).hasMessageContaining("-K takes a number");
        assertThatThrownBy(() -> filter("AttributeSelector -P 2")).hasMessageContaining("keep is 2.0; allowed is");
        assertThatThrownBy(() -> filter("Cleaner -R \"-A age -L old\"")).hasMessageContaining("-L is old; allowed is");
        assertThatThrownBy(() -> filter("Cleaner -R \"-A age -X\"")).hasMessageContaining("-X");
    }

    @Test
    void theCommandLineFiltersAFile(@TempDir Path directory) throws Exception {
        Path out = directory.resolve("out.arff");
        File in = new File("src/test/resources/data/hypothyroid.arff");
        Cleaner.main(Utils.splitOptions("-R \"-A age -U 120\" -R -D -c last -i " + in + " -o " + out));
        Instances rows = new Instances(Files.newBufferedReader(out));
        assertThat(rows.attribute("TBG")).isNull();
        assertThat(rows.attributeStats(rows.attribute("age").index()).missingCount)
                .isEqualTo(2);
        assertThat(rows.attributeStats(rows.attribute("age").index()).numericStats.max)
                .isLessThan(120);
    }

    @Test
    void thePreparedClassifierReadsItsStagesFromOptions() throws Exception {
        String stages = "-F \"dev.attune.weka.prepare.Imputer -M MEDIAN -C 0.0 -K 5\""
                + " -F \"dev.attune.weka.prepare.NominalEncoder -M TARGET -W 10.0 -V 100 -S 1\""
                + " -F \"weka.filters.unsupervised.attribute.Standardize\"";
        String[] options = Utils.splitOptions(stages + " -W weka.classifiers.functions.Logistic -- -R 0.5");
        PreparedClassifier read =
                (PreparedClassifier) AbstractClassifier.forName(PreparedClassifier.class.getName(), options.clone());
        assertThat(read.toString()).startsWith("impute ▸ encode ▸ Standardize ▸ Logistic");
        assertThat(Utils.joinOptions(read.getOptions())).startsWith("-F \"dev.attune.weka.prepare.Imputer -M MEDIAN");
        requireOptionsHold(new PreparedClassifier(), options.clone());

        PreparedClassifier made = new PreparedClassifier();
        read.stages().forEach(made::addStage);
        Logistic logistic = new Logistic();
        logistic.setRidge(0.5);
        made.setClassifier(logistic);
        Instances rows = Rows.load("diabetes");
        assertThat(errorRate(read, rows)).isEqualTo(errorRate(made, rows));
    }

    private static double errorRate(PreparedClassifier classifier, Instances rows) throws Exception {
        Evaluation evaluation = new Evaluation(rows);
        evaluation.crossValidateModel(classifier, rows, 3, new Random(1));
        return evaluation.errorRate();
    }

    @Test
    void stagesInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> new PreparedClassifier().setOptions(new String[] {
                    "-F", Rescaler.class.getName(), "-F", Imputer.class.getName(), "-W", "weka.classifiers.rules.ZeroR"
                }))
                .hasMessageContaining("impute comes before rescale");
    }

    @Test
    void whatIsSetInCodeIsWrittenAsOptions() {
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(Augmentation.SOUND_PITCH);
        augmenter.setShape(16_000);
        assertThat(augmenter.getOptions()).containsSequence("-shape", "16000").doesNotContain("-synonyms");
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.FREQUENCY);
        assertThat(encoder.getOptions()).startsWith("-M", "FREQUENCY");
    }
}
