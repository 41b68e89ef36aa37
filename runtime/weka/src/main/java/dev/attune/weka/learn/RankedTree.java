// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.util.Random;
import weka.classifiers.trees.RandomTree;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;

/** A random tree that is grown from ranked columns; once grown, it is Weka's. */
final class RankedTree extends RandomTree {

    @Serial
    private static final long serialVersionUID = 1;

    private GrownNode root;

    /** A tree with the options of another. */
    RankedTree(RandomTree options, int attributesPerNode, int seed) {
        setMinNum(options.getMinNum());
        setKValue(attributesPerNode);
        setMaxDepth(options.getMaxDepth());
        setBreakTiesRandomly(options.getBreakTiesRandomly());
        setAllowUnclassifiedInstances(options.getAllowUnclassifiedInstances());
        setMinVarianceProp(options.getMinVarianceProp());
        setNumDecimalPlaces(options.getNumDecimalPlaces());
        setDoNotCheckCapabilities(options.getDoNotCheckCapabilities());
        setSeed(seed);
    }

    /** Grows the tree from rows of which each class has a weight. */
    void grow(Instances header, NodeRows rows, double[] classWeights, Random random) {
        int[] attributes = new int[header.numAttributes() - 1];
        for (int i = 0; i < attributes.length; i++) {
            attributes[i] = i < header.classIndex() ? i : i + 1;
        }
        m_Info = header;
        root = new GrownNode();
        root.grow(rows, classWeights, attributes, random, 0);
        m_Tree = root;
    }

    /** Adds this tree's class distribution for a row to {@code sums}. */
    void vote(Instance row, double[] values, double[] sums) throws Exception {
        double[] distribution = root.distribution(row, values);
        for (int c = 0; c < sums.length; c++) {
            sums[c] += distribution[c];
        }
    }

    /** A node that knows how to grow its branches. */
    private final class GrownNode extends Tree {

        @Serial
        private static final long serialVersionUID = 1;

        /** The class weights divided by their sum, null where there are none. */
        private double[] shares;

        void grow(NodeRows rows, double[] classWeights, int[] attributes, Random random, int depth) {
            if (rows.size() == 0) {
                return;
            }
            NodeRows.Split best = isFinal(classWeights, depth) ? null : bestSplit(rows, attributes, random);
            if (best == null) {
                keep(classWeights);
                return;
            }
            m_Attribute = best.attribute();
            m_SplitPoint = best.point();
            m_Prop = best.shares();
            m_Successors = new Tree[m_Prop.length];
            NodeRows[] branches = rows.divide(best);
            boolean emptyBranch = false;
            for (int i = 0; i < branches.length; i++) {
                GrownNode branch = new GrownNode();
                m_Successors[i] = branch;
                branch.grow(branches[i], best.weights()[i], attributes, random, depth + 1);
                emptyBranch |= branch.m_ClassDistribution == null;
            }
            if (emptyBranch) {
                keep(classWeights);
            }
        }

        private void keep(double[] classWeights) {
            m_ClassDistribution = classWeights.clone();
            shares = classWeights.clone();
            Utils.normalize(shares);
        }

        private boolean isFinal(double[] classWeights, int depth) {
            double total = Utils.sum(classWeights);
            return total < 2 * m_MinNum
                    || Utils.eq(classWeights[Utils.maxIndex(classWeights)], total)
                    || (getMaxDepth() > 0 && depth >= getMaxDepth());
        }

        /** The best of as many random attributes as asked for, and of more until one gains anything; null if none does. */
        private NodeRows.Split bestSplit(NodeRows rows, int[] attributes, Random random) {
            double best = -Double.MAX_VALUE;
            int bestAttribute = 0;
            NodeRows.Split split = null;
            boolean gained = false;
            for (int left = attributes.length, tries = m_KValue; left > 0 && (tries > 0 || !gained); tries--) {
                int chosen = random.nextInt(left--);
                int attribute = attributes[chosen];
                attributes[chosen] = attributes[left];
                attributes[left] = attribute;
                double gain = rows.gain(attribute);
                gained |= Utils.gr(gain, 0);
                if (gain > best || (!getBreakTiesRandomly() && gain == best && attribute < bestAttribute)) {
                    best = gain;
                    bestAttribute = attribute;
                    split = rows.split();
                }
            }
            return Utils.gr(best, 0) ? split : null;
        }

        /** What {@code distributionForInstance} gives, found without leaving flat arrays where no value is missing. */
        double[] distribution(Instance row, double[] values) throws Exception {
            GrownNode node = this;
            GrownNode parent = this;
            while (node.m_Attribute >= 0) {
                double value = values[node.m_Attribute];
                if (Double.isNaN(value)) {
                    return node.distributionForInstance(row);
                }
                parent = node;
                int branch = Double.isNaN(node.m_SplitPoint) ? (int) value : value < node.m_SplitPoint ? 0 : 1;
                node = (GrownNode) node.m_Successors[branch];
            }
            if (node.shares != null) {
                return node.shares;
            }
            return getAllowUnclassifiedInstances() ? new double[m_Info.numClasses()] : parent.shares;
        }
    }
}
