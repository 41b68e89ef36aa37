// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.util.Random;
import java.util.stream.IntStream;
import weka.classifiers.trees.RandomForest;
import weka.classifiers.trees.RandomTree;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;

/**
 * Weka's {@link RandomForest} (Breiman, Random Forests, Machine Learning 45, 2001), grown faster: the same trees, node for node,
 * and the same predictions, to the last bit. It takes the same options.
 *
 * <p>Columns are ranked once for all trees. Rows of a bag count whole numbers of times, so that sums over them are exact in any
 * order: a node counts or sorts packed integers where Weka sorts instances. Where rows lack values, their order is kept as Weka
 * would leave it. What it does not grow itself it leaves to Weka's own code: a numeric class, rows whose class is missing,
 * out-of-bag estimates, attribute importance, and trees with a back-fitting fold.
 */
public final class FastRandomForest extends RandomForest {

    @Serial
    private static final long serialVersionUID = 1;

    /** Gives the columns of training rows. */
    public interface Columns {

        /** Those of {@link RankedColumns#of}, perhaps made before. */
        RankedColumns of(Instances rows) throws Exception;
    }

    /** Where columns come from that several forests share; null if this one makes its own. */
    private transient Columns shared;

    /** Whether the trees are this class's own. */
    private boolean ranked;

    /** With Weka's default options. */
    public FastRandomForest() {}

    /** With the options of another forest, which is not to be used any more. */
    public static FastRandomForest with(RandomForest options) {
        FastRandomForest forest = new FastRandomForest();
        forest.setClassifier(options.getClassifier());
        forest.setComputeAttributeImportance(options.getComputeAttributeImportance());
        forest.setBagSizePercent(options.getBagSizePercent());
        forest.setCalcOutOfBag(options.getCalcOutOfBag());
        forest.setStoreOutOfBagPredictions(options.getStoreOutOfBagPredictions());
        forest.setOutputOutOfBagComplexityStatistics(options.getOutputOutOfBagComplexityStatistics());
        forest.setPrintClassifiers(options.getPrintClassifiers());
        forest.setNumIterations(options.getNumIterations());
        forest.setNumExecutionSlots(options.getNumExecutionSlots());
        forest.setSeed(options.getSeed());
        forest.setDebug(options.getDebug());
        forest.setDoNotCheckCapabilities(options.getDoNotCheckCapabilities());
        forest.setNumDecimalPlaces(options.getNumDecimalPlaces());
        forest.setBatchSize(options.getBatchSize());
        return forest;
    }

    /** Lets the forest take the columns of its training rows from somewhere, instead of making them itself. */
    public void setColumns(Columns columns) {
        shared = columns;
    }

    @Override
    public void buildClassifier(Instances data) throws Exception {
        getCapabilities().testWithFail(data);
        ranked = isForRankedTrees(data);
        if (ranked) {
            grow(data);
        } else {
            super.buildClassifier(data);
        }
    }

    private boolean isForRankedTrees(Instances data) {
        RandomTree tree = (RandomTree) getClassifier();
        return data.classAttribute().isNominal()
                && data.numClasses() <= PackedKeys.MAX_CLASSES
                && data.numInstances() < PackedKeys.MAX_WEIGHT
                && data.numAttributes() > 1
                && IntStream.range(0, data.numInstances())
                        .noneMatch(i -> data.get(i).classIsMissing())
                && getBagSizePercent() > 0
                && !getCalcOutOfBag()
                && !getComputeAttributeImportance()
                && tree.getNumFolds() <= 0
                && getNumIterations() > 0;
    }

    private void grow(Instances data) throws Exception {
        RankedColumns columns = shared == null ? RankedColumns.of(data) : shared.of(data);
        Bags bags = new Bags(data, getBagSizePercent());
        Instances header = new Instances(data, 0);
        Random seeds = new Random(getSeed());
        RankedTree[] trees = new RankedTree[getNumIterations()];
        for (int t = 0; t < trees.length; t++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted before tree " + t);
            }
            trees[t] = new RankedTree((RandomTree) getClassifier(), attributesPerNode(data), seeds.nextInt());
            int[] bag = bags.draw(new Random(getSeed() + t));
            growTree(trees[t], header, data, columns, bag);
        }
        m_Classifiers = trees;
        m_data = header;
    }

    private int attributesPerNode(Instances data) {
        int attributes = data.numAttributes() - 1;
        int wanted = Math.min(getNumFeatures(), attributes);
        return wanted < 1 ? (int) Utils.log2(attributes) + 1 : wanted;
    }

    private static void growTree(RankedTree tree, Instances header, Instances data, RankedColumns columns, int[] bag) {
        int[] rows = IntStream.range(0, bag.length).filter(row -> bag[row] > 0).toArray();
        double[] weights = IntStream.of(rows).mapToDouble(row -> bag[row]).toArray();
        double[] classWeights = new double[columns.classes];
        for (int row : rows) {
            classWeights[columns.labels[row]] += bag[row];
        }
        // the seed of a tree also depends on one of its rows, see Instances.getRandomNumberGenerator
        Random random = new Random(tree.getSeed());
        int row = rows[random.nextInt(rows.length)];
        random.setSeed(columns.text(data, row) + (long) tree.getSeed());
        CountedSplits counted = new CountedSplits(columns, bag, columns.nLogN);
        tree.grow(header, WeightedRows.of(columns, counted, rows, weights, rows.length), classWeights, random);
    }

    @Override
    public double[] distributionForInstance(Instance row) throws Exception {
        if (!ranked) {
            return super.distributionForInstance(row);
        }
        double[] values = row.toDoubleArray();
        double[] sums = new double[row.numClasses()];
        for (int t = 0; t < getNumIterations(); t++) {
            ((RankedTree) m_Classifiers[t]).vote(row, values, sums);
        }
        return shares(sums);
    }

    /**
     * What forests of the first trees only would give for a row, each tree being asked once.
     *
     * @param counts numbers of trees, ascending, none above this forest's own
     * @return one distribution for each
     * @throws Exception if a tree fails
     */
    public double[][] distributions(Instance row, int... counts) throws Exception {
        double[] values = row.toDoubleArray();
        double[] sums = new double[row.numClasses()];
        double[][] distributions = new double[counts.length][];
        int tree = 0;
        for (int i = 0; i < counts.length; i++) {
            for (; tree < counts[i]; tree++) {
                ((RankedTree) m_Classifiers[tree]).vote(row, values, sums);
            }
            distributions[i] = shares(sums.clone());
        }
        return distributions;
    }

    /** Whether the fitted trees are this class's own, not Weka's. */
    public boolean isRanked() {
        return ranked;
    }

    private static double[] shares(double[] sums) {
        if (!Utils.eq(Utils.sum(sums), 0)) {
            Utils.normalize(sums);
        }
        return sums;
    }
}
