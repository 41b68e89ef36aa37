// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

import java.io.Serial;
import java.util.Arrays;
import java.util.stream.Stream;
import weka.classifiers.Classifier;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.trees.DecisionStump;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.UnassignedClassException;
import weka.core.Utils;

/**
 * Weka's {@link LogitBoost} (Friedman, Hastie and Tibshirani, Additive logistic regression: a statistical view of boosting, 2000) of {@link
 * DecisionStump}s, whose attributes are sorted once for all rounds: the same stumps and probabilities, to the last bit. It takes the
 * same options; with other learners, resampling or a weight threshold it is Weka's own.
 */
public final class FastLogitBoost extends LogitBoost {

    @Serial
    private static final long serialVersionUID = 1;

    /** Beyond, targets are so large that sums might overflow. */
    private static final double LARGEST_TARGET = 1e6;

    /** Null if Weka's own code does the rounds. */
    private transient StumpSearch search;

    /** With Weka's default options. */
    public FastLogitBoost() {}

    /** With the options of another model, which is not to be used any more. */
    public static FastLogitBoost with(LogitBoost options) {
        FastLogitBoost boost = new FastLogitBoost();
        boost.setClassifier(options.getClassifier());
        boost.setNumIterations(options.getNumIterations());
        boost.setSeed(options.getSeed());
        boost.setUseResampling(options.getUseResampling());
        boost.setUseEstimatedPriors(options.getUseEstimatedPriors());
        boost.setWeightThreshold(options.getWeightThreshold());
        boost.setLikelihoodThreshold(options.getLikelihoodThreshold());
        boost.setShrinkage(options.getShrinkage());
        boost.setZMax(options.getZMax());
        boost.setPoolSize(options.getPoolSize());
        boost.setNumThreads(options.getNumThreads());
        boost.setResume(options.getResume());
        boost.setDebug(options.getDebug());
        boost.setDoNotCheckCapabilities(options.getDoNotCheckCapabilities());
        boost.setNumDecimalPlaces(options.getNumDecimalPlaces());
        boost.setBatchSize(options.getBatchSize());
        return boost;
    }

    /** Whether this class does the rounds of a model with such options, not Weka's own code. */
    public static boolean isTwinOf(LogitBoost options) {
        return options.getClassifier().getClass() == DecisionStump.class
                && !options.getUseResampling()
                && options.getWeightThreshold() >= 100
                && options.getZMax() <= LARGEST_TARGET
                && !options.getDebug();
    }

    @Override
    public void initializeClassifier(Instances rows) throws Exception {
        super.initializeClassifier(rows);
        search = isTwinOf(this) && m_ZeroR == null ? new StumpSearch(m_data) : null;
    }

    @Override
    public boolean next() throws Exception {
        if (search == null) {
            return super.next();
        }
        if (m_NumItsPerformed >= m_NumIterations) {
            return false;
        }
        Stump[] stumps = stumps();
        m_Classifiers.add(stumps);
        m_NumItsPerformed++;
        m_NumGenerated = m_Classifiers.size();
        add(stumps);
        for (int i = 0; i < m_probs.length; i++) {
            m_probs[i] = probabilities(m_trainFs[i]);
        }
        double before = m_logLikelihood;
        m_logLikelihood = negativeLogLikelihood();
        return !(Math.abs(before - m_logLikelihood) < m_Precision);
    }

    @Override
    public void done() {
        super.done();
        if (m_data == null) {
            search = null;
        }
    }

    /** One for each class; of two classes the second's is the first's, negated. */
    private Stump[] stumps() {
        Stump[] stumps = new Stump[m_NumClasses];
        for (int label = 0; label < (m_NumClasses == 2 ? 1 : m_NumClasses); label++) {
            stumps[label] = search.stump(moments(label));
        }
        return stumps;
    }

    /** The working responses of a class and their weights, which add up to those of the rows. */
    private Moments moments(int label) {
        double[] targets = new double[m_probs.length];
        double[] weights = new double[m_probs.length];
        double sum = 0;
        for (int i = 0; i < targets.length; i++) {
            double p = m_probs[i][label];
            double actual = m_trainYs[i][label];
            targets[i] = actual == 1 - m_Offset ? Math.min(1.0 / p, m_zMax) : Math.max(-1.0 / (1.0 - p), -m_zMax);
            weights[i] = m_data.get(i).weight() * ((actual - p) / targets[i]);
            sum += weights[i];
        }
        double scale = m_sumOfWeights / sum;
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= scale;
        }
        return new Moments(targets, weights);
    }

    private void add(Stump[] stumps) throws UnassignedClassException {
        double[][] estimates = Arrays.stream(stumps)
                .map(stump -> stump == null ? null : search.estimates(stump))
                .toArray(double[][]::new);
        double[] votes = new double[m_NumClasses];
        for (int i = 0; i < m_trainFs.length; i++) {
            for (int label = 0; label < m_NumClasses; label++) {
                votes[label] = estimates[label] == null ? 0 : estimates[label][i];
            }
            add(votes, m_trainFs[i]);
        }
    }

    /** Adds the estimates of a round's stumps to a row's sums. */
    private void add(double[] estimates, double[] sums) throws UnassignedClassException {
        double mean = 0;
        for (int label = 0; label < m_NumClasses; label++) {
            double vote = m_Shrinkage * estimates[label];
            if (Double.isNaN(vote)) {
                throw new UnassignedClassException("LogitBoost: base learner predicted missing value.");
            }
            estimates[label] = vote;
            if (m_NumClasses == 2) {
                estimates[1] = -vote;
                break;
            }
            mean += vote;
        }
        mean /= m_NumClasses;
        for (int label = 0; label < m_NumClasses; label++) {
            sums[label] += (estimates[label] - mean) * (m_NumClasses - 1) / m_NumClasses;
        }
    }

    private double negativeLogLikelihood() {
        double sum = 0;
        for (int i = 0; i < m_trainYs.length; i++) {
            for (int label = 0; label < m_NumClasses; label++) {
                if (m_trainYs[i][label] == 1.0 - m_Offset) {
                    sum -= m_data.get(i).weight() * Math.log(m_probs[i][label]);
                }
            }
        }
        return sum / m_sumOfWeights;
    }

    private static double[] probabilities(double[] sums) {
        double highest = -Double.MAX_VALUE;
        for (double sum : sums) {
            highest = sum > highest ? sum : highest;
        }
        double[] probabilities = new double[sums.length];
        double total = 0;
        for (int label = 0; label < sums.length; label++) {
            probabilities[label] = Math.exp(sums[label] - highest);
            total += probabilities[label];
        }
        Utils.normalize(probabilities, total);
        return probabilities;
    }

    /**
     * What models of the first rounds only would give for a row, each stump being asked once. A model that stopped early is the same at
     * every larger number.
     *
     * @param rounds numbers of rounds, ascending
     * @return one distribution for each
     * @throws Exception if a stump gives no estimate
     */
    public double[][] distributions(Instance row, int... rounds) throws Exception {
        if (m_ZeroR != null) {
            // without attributes no round was made
            double[] prior = m_ZeroR.distributionForInstance(row);
            return Stream.generate(() -> prior).limit(rounds.length).toArray(double[][]::new);
        }
        double[] sums = m_InitialFs.clone();
        double[] estimates = new double[m_NumClasses];
        double[][] distributions = new double[rounds.length][];
        int round = 0;
        for (int s = 0; s < rounds.length; s++) {
            for (; round < Math.min(rounds[s], m_NumGenerated); round++) {
                Classifier[] stumps = m_Classifiers.get(round);
                for (int label = 0; label < m_NumClasses && stumps[label] != null; label++) {
                    Stump stump = (Stump) stumps[label];
                    estimates[label] = stump.estimate(row.value(stump.attribute()));
                }
                add(estimates, sums);
            }
            distributions[s] = probabilities(sums);
        }
        return distributions;
    }
}
