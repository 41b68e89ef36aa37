// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.OutlierAction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.Filter;

/** A stage prepares training rows as a whole as it does a batch of them, is the same then, and leaves none of them. */
class StageFilterTest {

    static Stream<Supplier<StageFilter>> stages() {
        return Stream.of(
                Cleaner::new,
                () -> imputer(Imputation.MEAN),
                () -> imputer(Imputation.KNN),
                () -> outliers(OutlierAction.CLIP),
                () -> outliers(OutlierAction.DROP),
                NominalEncoder::new,
                StageFilterTest::targetEncoder,
                InteractionTerms::new,
                PolynomialTerms::new,
                Rescaler::new,
                AttributeSelector::new,
                StageFilterTest::oversampler);
    }

    private static StageFilter imputer(Imputation method) {
        Imputer imputer = new Imputer();
        imputer.setMethod(method);
        imputer.setIndicator(true);
        return imputer;
    }

    private static StageFilter outliers(OutlierAction action) {
        OutlierLimiter limiter = new OutlierLimiter();
        limiter.setAction(action);
        return limiter;
    }

    private static StageFilter targetEncoder() {
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.TARGET);
        return encoder;
    }

    private static StageFilter oversampler() {
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(Augmentation.OVERSAMPLE);
        return augmenter;
    }

    @ParameterizedTest
    @MethodSource("stages")
    void preparesTrainingRowsLikeABatch(Supplier<StageFilter> stage) throws Exception {
        for (String name : List.of("credit-g", "hypothyroid", "diabetes")) {
            requireSame(stage, new Instances(Rows.load(name), 0, 500), 300);
        }
    }

    @Test
    void keepsNoTextOfTheRowsEither() throws Exception {
        Instances rows = Rows.of("""
                @attribute text string
                @attribute x numeric
                @attribute y {n,p}
                @data
                one,1,n
                two,?,p
                three,3,n
                four,4,p
                five,?,n
                one,6,p
                """);
        Instances training = new Instances(rows, 0, 4);
        Instances others = new Instances(rows, 4, 2);
        Rescaler whole = new Rescaler();
        Rescaler batch = new Rescaler();
        requireSame(whole.prepareTraining(new Instances(training)), Rows.fit(batch, training));
        requireSame(Filter.useFilter(others, whole), Filter.useFilter(others, batch));
        for (Filter fitted : List.of(whole, batch)) {
            assertThat(new String(serialized(fitted), StandardCharsets.ISO_8859_1))
                    .contains("five")
                    .doesNotContain("three");
        }
    }

    /** Their outputs are the same, and after those of other rows all that they hold. */
    private static void requireSame(Supplier<StageFilter> stage, Instances rows, int size) throws Exception {
        Instances training = new Instances(rows, 0, size);
        Instances others = new Instances(rows, size, rows.size() - size);
        StageFilter whole = stage.get();
        StageFilter batch = stage.get();
        Instances spent = new Instances(training);
        requireSame(whole.prepareTraining(spent), Rows.fit(batch, training));
        assertThat(spent).isEmpty();
        requireSame(Filter.useFilter(others, whole), Filter.useFilter(others, batch));
        assertThat(serialized(whole)).isEqualTo(serialized(batch));
    }

    private static byte[] serialized(Filter filter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(filter);
        }
        return bytes.toByteArray();
    }

    private static void requireSame(Instances one, Instances other) {
        assertThat(one.equalHeadersMsg(other)).isNull();
        assertThat(one.numInstances()).isEqualTo(other.numInstances());
        for (int r = 0; r < one.numInstances(); r++) {
            Instance row = one.get(r);
            assertThat(row.toDoubleArray()).isEqualTo(other.get(r).toDoubleArray());
            assertThat(row.weight()).isEqualTo(other.get(r).weight());
        }
    }
}
