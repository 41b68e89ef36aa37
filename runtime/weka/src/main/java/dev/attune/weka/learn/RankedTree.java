// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import weka.classifiers.trees.RandomTree;
import weka.core.Instances;

/** A grown tree with Weka's nodes. */
final class RankedTree extends RandomTree {

    @Serial
    private static final long serialVersionUID = 1;

    /** A tree with the options of another. */
    RankedTree(RandomTree options, int attributesPerNode, int seed, Instances header, TreeNodes nodes) {
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
        m_Tree = new GrownNode(nodes, 0);
    }

    /** A node of a grown tree and all below it. */
    private final class GrownNode extends Tree {

        @Serial
        private static final long serialVersionUID = 1;

        GrownNode(TreeNodes nodes, int node) {
            m_Attribute = nodes.attribute(node);
            m_SplitPoint = nodes.point(node);
            if (nodes.isKept(node)) {
                m_ClassDistribution = nodes.weights(node);
            }
            if (m_Attribute != GrownTree.LEAF) {
                m_Prop = nodes.sharesBelow(node);
                m_Successors = new Tree[m_Prop.length];
                for (int b = 0; b < m_Successors.length; b++) {
                    m_Successors[b] = new GrownNode(nodes, nodes.first(node) + b);
                }
            }
        }
    }
}
