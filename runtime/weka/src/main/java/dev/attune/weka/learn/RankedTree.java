// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.util.Arrays;
import weka.classifiers.trees.RandomTree;
import weka.core.Instances;

/** A grown tree with Weka's nodes. */
final class RankedTree extends RandomTree {

    @Serial
    private static final long serialVersionUID = 1;

    /** A tree with the options of another. */
    RankedTree(RandomTree options, int attributesPerNode, int seed, Instances header, GrownTree grown) {
        setMinNum(options.getMinNum());
        setKValue(attributesPerNode);
        setMaxDepth(options.getMaxDepth());
        setBreakTiesRandomly(options.getBreakTiesRandomly());
        setAllowUnclassifiedInstances(options.getAllowUnclassifiedInstances());
        setMinVarianceProp(options.getMinVarianceProp());
        setNumDecimalPlaces(options.getNumDecimalPlaces());
        setDoNotCheckCapabilities(options.getDoNotCheckCapabilities());
        setSeed(seed);
        m_Info = header;
        m_Tree = new GrownNode(grown, 0);
    }

    /** A node of a grown tree and all below it. */
    private final class GrownNode extends Tree {

        @Serial
        private static final long serialVersionUID = 1;

        GrownNode(GrownTree grown, int node) {
            m_Attribute = grown.attribute[node];
            m_SplitPoint = grown.point[node];
            if (grown.kept[node]) {
                int classes = grown.classes();
                m_ClassDistribution = Arrays.copyOfRange(grown.weights, node * classes, (node + 1) * classes);
            }
            if (m_Attribute != GrownTree.LEAF) {
                int first = grown.first[node];
                m_Prop = Arrays.copyOfRange(grown.share, first, first + grown.branches[node]);
                m_Successors = new Tree[m_Prop.length];
                for (int b = 0; b < m_Successors.length; b++) {
                    m_Successors[b] = new GrownNode(grown, first + b);
                }
            }
        }
    }
}
