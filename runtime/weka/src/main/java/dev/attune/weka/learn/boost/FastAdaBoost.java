// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

import dev.attune.weka.score.CompiledScorer;
import java.io.Serial;
import java.util.Set;
import weka.classifiers.Classifier;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;

/**
 * Weka's {@link AdaBoostM1} (Freund and Schapire, Experiments with a new boosting algorithm, 1996) of {@link J48} or {@link DecisionStump},
 * whose learners are asked about each row once a round instead of for a whole evaluation: the same learners and votes, to the last bit. It
 * takes the same options; with other learners, resampling or a weight threshold it is Weka's own.
 */
public final class FastAdaBoost extends AdaBoostM1 {

    @Serial
    private static final long serialVersionUID = 1;

    /** Learners that may be asked in any way without an effect on what they say later. */
    private static final Set<Class<?>> PURE = Set.of(J48.class, DecisionStump.class);

    /** The values of the training rows, row by row; null if Weka's own code does the rounds. */
    private transient double[] cells;

    /** With Weka's default options. */
    public FastAdaBoost() {}

    /** With the options of another model, which is not to be used any more. */
    public static FastAdaBoost with(AdaBoostM1 options) {
        FastAdaBoost boost = new FastAdaBoost();
        boost.setClassifier(options.getClassifier());
        boost.setNumIterations(options.getNumIterations());
        boost.setSeed(options.getSeed());
        boost.setUseResampling(options.getUseResampling());
        boost.setWeightThreshold(options.getWeightThreshold());
        boost.setResume(options.getResume());
        boost.setDebug(options.getDebug());
        boost.setDoNotCheckCapabilities(options.getDoNotCheckCapabilities());
        boost.setNumDecimalPlaces(options.getNumDecimalPlaces());
        boost.setBatchSize(options.getBatchSize());
        return boost;
    }

    /** Whether this class does the rounds of a model with such options, not Weka's own code. */
    public static boolean isTwinOf(AdaBoostM1 options) {
        return PURE.contains(options.getClassifier().getClass())
                && !options.getUseResampling()
                && options.getWeightThreshold() >= 100
                && !options.getDebug();
    }

    @Override
    public void initializeClassifier(Instances rows) throws Exception {
        super.initializeClassifier(rows);
        cells = isTwinOf(this) ? CompiledScorer.cells(m_TrainingData) : null;
    }

    @Override
    public boolean next() throws Exception {
        if (cells == null || m_TrainingData.numAttributes() == 1) {
            return super.next();
        }
        if (m_NumItsThisSession >= m_NumIterations) {
            return false;
        }
        Classifier learner = m_Classifiers[m_NumIterationsPerformed];
        learner.buildClassifier(new Instances(m_TrainingData));
        Votes votes = Votes.of(learner, m_TrainingData, cells);
        double error = error(votes);
        if (Utils.grOrEq(error, 0.5) || Utils.eq(error, 0)) {
            // the first one is used whatever its error
            m_NumIterationsPerformed = Math.max(1, m_NumIterationsPerformed);
            return false;
        }
        double odds = (1 - error) / error;
        m_Betas[m_NumIterationsPerformed] = Math.log(odds);
        weigh(votes, odds);
        m_NumIterationsPerformed++;
        m_NumItsThisSession++;
        return true;
    }

    @Override
    public void done() {
        super.done();
        if (m_TrainingData == null) {
            cells = null;
        }
    }

    /** The share of the weight that is misclassified; rows that the learner leaves unclassified are not. */
    private double error(Votes votes) {
        double wrong = 0;
        double all = 0;
        for (int i = 0; i < m_TrainingData.size(); i++) {
            Instance row = m_TrainingData.get(i);
            all += row.weight();
            int vote = votes.likeliest[i];
            wrong += vote >= 0 && vote != (int) row.classValue() ? row.weight() : 0;
        }
        return wrong / all;
    }

    /** Raises the weights of misclassified rows; the sum stays. */
    private void weigh(Votes votes, double odds) {
        double before = m_TrainingData.sumOfWeights();
        for (int i = 0; i < m_TrainingData.size(); i++) {
            Instance row = m_TrainingData.get(i);
            if (!Utils.eq(votes.classes[i], row.classValue())) {
                row.setWeight(row.weight() * odds);
            }
        }
        double after = m_TrainingData.sumOfWeights();
        for (Instance row : m_TrainingData) {
            row.setWeight(row.weight() * before / after);
        }
    }

    /**
     * What models of the first rounds only would give for rows, each learner being asked once. A model that stopped early is the same at
     * every larger number.
     *
     * @param rounds numbers of rounds, ascending
     * @return for each number the distributions, row by row
     * @throws Exception if a learner fails
     */
    public double[][] outputs(Instances rows, int... rounds) throws Exception {
        int width = rows.numClasses();
        double[] values = CompiledScorer.cells(rows);
        double[][] sums = new double[rows.size()][width];
        double[][] outputs = new double[rounds.length][rows.size() * width];
        int round = 0;
        for (int s = 0; s < rounds.length; s++) {
            for (; round < Math.min(rounds[s], m_NumIterationsPerformed); round++) {
                double[] classes = Votes.of(m_Classifiers[round], rows, values).classes;
                for (int i = 0; i < sums.length; i++) {
                    sums[i][(int) classes[i]] += m_Betas[round];
                }
            }
            for (int i = 0; i < sums.length; i++) {
                double[] output = round < 2 ? first(rows.get(i)) : Utils.logs2probs(sums[i]);
                System.arraycopy(output, 0, outputs[s], i * width, width);
            }
        }
        return outputs;
    }

    /** One learner speaks for itself. */
    private double[] first(Instance row) throws Exception {
        return m_NumIterationsPerformed == 0
                ? m_ZeroR.distributionForInstance(row)
                : m_Classifiers[0].distributionForInstance(row);
    }
}
