// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import weka.classifiers.functions.Logistic;
import weka.core.Instances;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.NominalToBinary;
import weka.filters.unsupervised.attribute.RemoveUseless;
import weka.filters.unsupervised.attribute.ReplaceMissingValues;

/**
 * Weka's {@link Logistic} with its objective computed faster: the same coefficients, to the last bit. It takes the same options;
 * with conjugate gradients, or in debug mode, it is Weka's own.
 */
public final class FastLogistic extends Logistic {

    @Serial
    private static final long serialVersionUID = 1;

    /** With Weka's default options. */
    public FastLogistic() {}

    /** With the options of another model, which is not to be used any more. */
    public static FastLogistic with(Logistic options) {
        FastLogistic logistic = new FastLogistic();
        logistic.setRidge(options.getRidge());
        logistic.setMaxIts(options.getMaxIts());
        logistic.setUseConjugateGradientDescent(options.getUseConjugateGradientDescent());
        logistic.setDoNotStandardizeAttributes(options.getDoNotStandardizeAttributes());
        logistic.setDebug(options.getDebug());
        logistic.setDoNotCheckCapabilities(options.getDoNotCheckCapabilities());
        logistic.setNumDecimalPlaces(options.getNumDecimalPlaces());
        logistic.setBatchSize(options.getBatchSize());
        return logistic;
    }

    @Override
    public void buildClassifier(Instances rows) throws Exception {
        if (getUseConjugateGradientDescent() || getDebug()) {
            super.buildClassifier(rows);
            return;
        }
        int iterations = getMaxIts();
        setMaxIts(0);
        try {
            // all but the search for the minimum: checks, filters, and what is printed
            super.buildClassifier(rows);
        } finally {
            setMaxIts(iterations);
        }
        LogisticObjective objective =
                new LogisticObjective(numbers(rows), getRidge(), !getDoNotStandardizeAttributes());
        m_Par = objective.inOwnUnits(objective.minimum(iterations));
        m_LL = -objective.getMinFunction();
    }

    /** The rows as Weka's own filters of this learner leave them. */
    private static Instances numbers(Instances rows) throws Exception {
        Instances numbers = new Instances(rows);
        numbers.deleteWithMissingClass();
        for (Filter filter : new Filter[] {new ReplaceMissingValues(), new RemoveUseless(), new NominalToBinary()}) {
            filter.setInputFormat(numbers);
            numbers = Filter.useFilter(numbers, filter);
        }
        return numbers;
    }
}
