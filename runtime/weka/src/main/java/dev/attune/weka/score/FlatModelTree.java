// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.ModelField;
import dev.attune.weka.model.UnreadableModelException;
import java.util.ArrayList;
import java.util.List;
import weka.classifiers.trees.M5P;
import weka.classifiers.trees.m5.M5Base;
import weka.classifiers.trees.m5.PreConstructedLinearModel;
import weka.classifiers.trees.m5.Rule;
import weka.classifiers.trees.m5.RuleNode;
import weka.core.Instances;
import weka.filters.Filter;

/** {@link M5P} (Wang and Witten, Induction of model trees for predicting continuous classes, 1997): a tree with a linear model in each leaf. */
final class FlatModelTree implements FlatModel {

    private static final ModelField RULES = ModelField.of(M5Base.class, "m_ruleSet");
    private static final ModelField[] FILTERS = {
        ModelField.of(M5Base.class, "m_replaceMissing"),
        ModelField.of(M5Base.class, "m_nominalToBinary"),
        ModelField.of(M5Base.class, "m_removeUseless")
    };
    private static final ModelField TOP = ModelField.of(Rule.class, "m_topOfTree");
    private static final ModelField LEAF = ModelField.of(RuleNode.class, "m_isLeaf");
    private static final ModelField ATTRIBUTE = ModelField.of(RuleNode.class, "m_splitAtt");
    private static final ModelField POINT = ModelField.of(RuleNode.class, "m_splitValue");
    private static final ModelField LEFT = ModelField.of(RuleNode.class, "m_left");
    private static final ModelField RIGHT = ModelField.of(RuleNode.class, "m_right");
    private static final ModelField MODEL = ModelField.of(RuleNode.class, "m_nodeModel");
    private static final ModelField COEFFICIENTS = ModelField.of(PreConstructedLinearModel.class, "m_coefficients");
    private static final ModelField INTERCEPT = ModelField.of(PreConstructedLinearModel.class, "m_intercept");

    /** A node. */
    private static final class Node {
        /** The column that it divides. */
        private final int column;
        /** Rows up to it take the node behind this one. */
        private final double point;
        /** Where other rows go. */
        private final int second;
        /** Of a leaf, by column; null for other nodes. */
        private final double[] coefficients;

        private final double intercept;

        private Node(int column, double point, int second, double[] coefficients, double intercept) {
            this.column = column;
            this.point = point;
            this.second = second;
            this.coefficients = coefficients;
            this.intercept = intercept;
        }

        static Node split(int column, double point, int second) {
            return new Node(column, point, second, null, 0);
        }

        static Node leaf(double[] coefficients, double intercept) {
            return new Node(0, 0, 0, coefficients, intercept);
        }
    }

    private final LinearColumns columns;
    private final Node[] nodes;

    private FlatModelTree(LinearColumns columns, List<Node> nodes) {
        this.columns = columns;
        this.nodes = nodes.toArray(Node[]::new);
    }

    static FlatModel read(M5P model, Instances header) throws UnreadableModelException {
        Filter[] filters = new Filter[FILTERS.length];
        for (int f = 0; f < filters.length; f++) {
            filters[f] = FILTERS[f].get(model, Filter.class);
        }
        List<?> rules = RULES.get(model, List.class);
        LinearColumns columns = LinearColumns.behind(header, filters);
        List<Node> nodes = new ArrayList<>();
        read(TOP.get(rules.get(0), RuleNode.class), columns, nodes);
        return new FlatModelTree(columns, nodes);
    }

    private static void read(RuleNode from, LinearColumns columns, List<Node> nodes) throws UnreadableModelException {
        if (LEAF.get(from, Boolean.class)) {
            PreConstructedLinearModel model = MODEL.get(from, PreConstructedLinearModel.class);
            double[] byAttribute = COEFFICIENTS.get(model, double[].class);
            double[] coefficients = new double[columns.count()];
            for (int a = 0; a < byAttribute.length; a++) {
                if (a != columns.label()) {
                    coefficients[columns.column(a)] = byAttribute[a];
                }
            }
            nodes.add(Node.leaf(coefficients, INTERCEPT.get(model, Double.class)));
            return;
        }
        int index = nodes.size();
        nodes.add(null);
        read(LEFT.get(from, RuleNode.class), columns, nodes);
        int second = nodes.size();
        read(RIGHT.get(from, RuleNode.class), columns, nodes);
        int column = columns.column(ATTRIBUTE.get(from, Integer.class));
        nodes.set(index, Node.split(column, POINT.get(from, Double.class), second));
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        double[] block = new double[columns.count() * BLOCK];
        for (int from = 0; from < outputs.length; from += BLOCK) {
            int count = Math.min(BLOCK, outputs.length - from);
            columns.encode(cells, attributes, from, count, block);
            for (int i = 0; i < count; i++) {
                outputs[from + i] = estimate(leaf(block, count, i), block, count, i);
            }
        }
    }

    private Node leaf(double[] block, int count, int row) {
        int at = 0;
        while (nodes[at].coefficients == null) {
            at = block[nodes[at].column * count + row] <= nodes[at].point ? at + 1 : nodes[at].second;
        }
        return nodes[at];
    }

    private static double estimate(Node leaf, double[] block, int count, int row) {
        double[] coefficients = leaf.coefficients;
        double sum = 0;
        for (int k = 0; k < coefficients.length; k++) {
            double value = block[k * count + row];
            if (!Double.isNaN(value)) {
                sum += coefficients[k] * value;
            }
        }
        return sum + leaf.intercept;
    }
}
