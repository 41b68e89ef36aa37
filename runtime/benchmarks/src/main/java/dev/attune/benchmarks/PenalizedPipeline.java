// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.annotations.Encoding;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.Rescaling;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import dev.attune.weka.prepare.Imputer;
import dev.attune.weka.prepare.NominalEncoder;
import dev.attune.weka.prepare.PolynomialTerms;
import dev.attune.weka.prepare.PreparedClassifier;
import dev.attune.weka.prepare.Rescaler;
import weka.classifiers.Classifier;

/** An elastic net behind a preparation, for any data set: what the processor would write, here by hand. */
record PenalizedPipeline() implements WekaTuning<Classifier, Assignment> {

    private static final Parameter.OfChoice<Imputation> IMPUTE =
            Parameter.ofChoice("impute", Imputation.MEAN, Imputation.MEDIAN);
    private static final Parameter.OfInt DEGREE = Parameter.ofInt("polynomial.degree", 1, 2);
    private static final Parameter.OfBoolean RESCALES = Parameter.ofBoolean("rescale.on");
    private static final Parameter.OfChoice<Rescaling> RESCALE =
            Parameter.ofChoice("rescale", Rescaling.QUANTILE, Rescaling.YEO_JOHNSON);
    private static final Parameter.OfDouble STRENGTH =
            Parameter.ofDouble("strength", 1e-5, 1).log().simplerWhenHigh();
    private static final Parameter.OfDouble L1_RATIO = Parameter.ofDouble("l1Ratio", 0, 1);

    @Override
    public SearchSpace space() {
        return SearchSpace.builder()
                .add(IMPUTE)
                .add(DEGREE)
                .add(RESCALES)
                .add(RESCALE, Condition.is(RESCALES, true))
                .add(STRENGTH)
                .add(L1_RATIO)
                .build();
    }

    @Override
    public Assignment defaults() {
        return Assignment.builder()
                .set(IMPUTE, Imputation.MEAN)
                .set(DEGREE, 1)
                .set(RESCALES, false)
                .set(STRENGTH, 1e-3)
                .set(L1_RATIO, 0.5)
                .build();
    }

    @Override
    public Assignment read(Assignment assignment) {
        return assignment;
    }

    @Override
    public Assignment write(Assignment values) {
        return values;
    }

    @Override
    public Classifier create(Assignment values) {
        return assemble(values);
    }

    @Override
    public Classifier assemble(Assignment values) {
        PreparedClassifier pipeline = new PreparedClassifier();
        Imputer imputer = new Imputer();
        imputer.setMethod(values.get(IMPUTE));
        pipeline.addStage(imputer);
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.ONE_HOT);
        pipeline.addStage(encoder);
        PolynomialTerms polynomial = new PolynomialTerms();
        polynomial.setDegree(values.get(DEGREE));
        pipeline.addStage(polynomial);
        values.find(RESCALE).ifPresent(method -> {
            Rescaler rescaler = new Rescaler();
            rescaler.setMethod(method);
            pipeline.addStage(rescaler);
        });
        ElasticNetLogistic learner = new ElasticNetLogistic();
        learner.setLambda(values.get(STRENGTH));
        learner.setL1Ratio(values.get(L1_RATIO));
        pipeline.setClassifier(learner);
        return pipeline;
    }
}
