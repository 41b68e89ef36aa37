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
 * out-of-bag estimates, attribute importance, trees with a back-fitting fold, columns from minus to plus infinity, and those that
 * lack values beside one as large as any number.
 */
public final class FastRandomForest extends RandomForest {

    @Serial
    private static final long serialVersionUID = 1;

    /** Gives the columns of training rows. */
    public interface Columns {

        /** Columns that have all of the rows, perhaps among others. */
        RankedRows of(Instances rows) throws Exception;
    }

    /** Where columns come from that several forests share; null if this one makes its own. */
    private transient Columns shared;

    /** The trees, null if they are Weka's own. */
    private GrownTree[] grown;

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
        grown = null;
        if (isForRankedTrees(data)) {
            RankedRows ranked = shared == null ? RankedRows.of(data) : shared.of(data);
            if (ranked.columns().size < OrderedRows.MAX_ROWS && ranked.columns().isBounded()) {
                grow(data, ranked);
                return;
            }
        }
        super.buildClassifier(data);
    }

    private boolean isForRankedTrees(Instances data) {
        RandomTree tree = (RandomTree) getClassifier();
        return data.classAttribute().isNominal()
                && data.numClasses() <= CountedSplits.MAX_CLASSES
                && data.numInstances() < OrderedRows.MAX_ROWS
                && data.numAttributes() > 1
                && IntStream.range(0, data.numInstances())
                        .noneMatch(i -> data.get(i).classIsMissing())
                && getBagSizePercent() > 0
                && getBagSizePercent() <= 100
                && !getCalcOutOfBag()
                && !getComputeAttributeImportance()
                && tree.getNumFolds() <= 0
                && getNumIterations() > 0;
    }

    private void grow(Instances data, RankedRows ranked) throws Exception {
        Bags bags = new Bags(data, getBagSizePercent());
        Instances header = new Instances(data, 0);
        Random seeds = new Random(getSeed());
        RandomTree options = (RandomTree) getClassifier();
        int attributesPerNode = attributesPerNode(data);
        TreeGrower grower = new TreeGrower(ranked, options, attributesPerNode);
        RankedTree[] trees = new RankedTree[getNumIterations()];
        grown = new GrownTree[trees.length];
        for (int t = 0; t < trees.length; t++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted before tree " + t);
            }
            int seed = seeds.nextInt();
            TreeNodes nodes = grower.grow(data, bags.draw(new UnsharedRandom(getSeed() + t)), seed);
            grown[t] = new GrownTree(nodes, data.numClasses(), options.getAllowUnclassifiedInstances());
            trees[t] = new RankedTree(options, attributesPerNode, seed, header, nodes);
        }
        m_Classifiers = trees;
        m_data = header;
    }

    private int attributesPerNode(Instances data) {
        int attributes = data.numAttributes() - 1;
        int wanted = Math.min(getNumFeatures(), attributes);
        return wanted < 1 ? (int) Utils.log2(attributes) + 1 : wanted;
    }

    @Override
    public double[] distributionForInstance(Instance row) throws Exception {
        if (!isRanked()) {
            return super.distributionForInstance(row);
        }
        double[] values = row.toDoubleArray();
        double[] sums = new double[row.numClasses()];
        for (int t = 0; t < getNumIterations(); t++) {
            grown[t].vote(values, values.length, sums);
        }
        toOne(sums, 0, sums.length);
        return sums;
    }

    /**
     * What forests of the first trees only would give for rows, each tree being asked once.
     *
     * @param counts numbers of trees, ascending, none above this forest's own
     * @return one array for each, with the distributions row by row
     */
    public double[][] distributions(Instances rows, int... counts) {
        int width = rows.numClasses();
        int attributes = rows.numAttributes();
        double[] cells = new double[rows.size() * attributes];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i).toDoubleArray(), 0, cells, i * attributes, attributes);
        }
        double[] sums = new double[rows.size() * width];
        double[][] distributions = new double[counts.length][];
        int tree = 0;
        for (int i = 0; i < counts.length; i++) {
            for (; tree < counts[i]; tree++) {
                grown[tree].vote(cells, attributes, sums);
            }
            distributions[i] = sums.clone();
            for (int at = 0; at < sums.length; at += width) {
                toOne(distributions[i], at, width);
            }
        }
        return distributions;
    }

    /** Whether the fitted trees are this class's own, not Weka's. */
    public boolean isRanked() {
        return grown != null;
    }

    private static void toOne(double[] sums, int from, int width) {
        double sum = 0;
        for (int i = from; i < from + width; i++) {
            sum += sums[i];
        }
        if (!Utils.eq(sum, 0)) {
            for (int i = from; i < from + width; i++) {
                sums[i] /= sum;
            }
        }
    }
}
