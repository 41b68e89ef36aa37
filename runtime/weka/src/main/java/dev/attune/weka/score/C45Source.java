// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.ModelField;
import dev.attune.weka.model.UnreadableModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.j48.BinC45Split;
import weka.classifiers.trees.j48.C45Split;
import weka.classifiers.trees.j48.ClassifierSplitModel;
import weka.classifiers.trees.j48.ClassifierTree;
import weka.classifiers.trees.j48.NoSplit;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/** Reads {@link J48} (Quinlan, C4.5: Programs for Machine Learning, 1993). Its splits and distributions are public. */
final class C45Source implements TreeSource<C45Source.Node> {

    private static final ModelField ROOT = ModelField.of(J48.class, "m_root");
    private static final ModelField EMPTY = ModelField.of(ClassifierTree.class, "m_isEmpty");

    /** A tree, or a branch that no training row took, for which the split above it answers. */
    record Node(ClassifierTree tree, ClassifierSplitModel above, int branch) {}

    private final boolean laplace;
    private final Instances header;
    private final Instance blank;

    private C45Source(J48 model, Instances header) {
        this.laplace = model.getUseLaplace();
        this.header = header;
        // all values are missing
        this.blank = new DenseInstance(header.numAttributes());
        blank.setDataset(header);
    }

    static FlatModel read(J48 model, Instances header) throws UnreadableModelException {
        Node root = new Node(ROOT.get(model, ClassifierTree.class), null, -1);
        int width = header.numClasses();
        FlatTree tree = FlatTree.of(new C45Source(model, header), root, width);
        return new SingleTree(tree, width);
    }

    @Override
    public Split<Node> split(Node node) throws UnreadableModelException {
        if (node.above() != null || node.tree().isLeaf()) {
            return null;
        }
        ClassifierSplitModel model = node.tree().getLocalModel();
        int attribute;
        double point;
        boolean binary = model.getClass() == BinC45Split.class;
        if (binary) {
            attribute = ((BinC45Split) model).attIndex();
            point = ((BinC45Split) model).splitPoint();
        } else if (model.getClass() == C45Split.class) {
            attribute = ((C45Split) model).attIndex();
            point = ((C45Split) model).splitPoint();
        } else {
            throw new UnreadableModelException("unknown split " + model.getClass());
        }
        List<Node> branches = new ArrayList<>();
        double[] shares = model.weights(blank);
        ClassifierTree[] sons = node.tree().getSons();
        for (int i = 0; i < sons.length; i++) {
            boolean empty = EMPTY.get(sons[i], Boolean.class);
            branches.add(empty ? new Node(null, model, i) : new Node(sons[i], null, -1));
            if (empty) {
                shares[i] = 0;
            }
        }
        if (!header.attribute(attribute).isNominal()) {
            return Split.numeric(attribute, above(point), branches, shares);
        }
        int[] ways = IntStream.range(0, header.attribute(attribute).numValues())
                .map(value -> !binary ? value : value == (int) point ? 0 : 1)
                .toArray();
        return Split.nominal(attribute, ways, branches, shares);
    }

    /** C4.5 sends rows at the point to the first branch as well. */
    private static double above(double point) throws UnreadableModelException {
        if (point == Double.POSITIVE_INFINITY) {
            throw new UnreadableModelException("a split at infinity");
        }
        return Math.nextUp(point);
    }

    @Override
    public double[] output(Node node) throws UnreadableModelException {
        if (node.above() == null && !node.tree().isLeaf()) {
            return null;
        }
        ClassifierSplitModel model = node.above() == null ? node.tree().getLocalModel() : node.above();
        if (node.above() == null && model.getClass() != NoSplit.class) {
            throw new UnreadableModelException("a leaf with the split " + model.getClass());
        }
        double[] shares = new double[header.numClasses()];
        for (int c = 0; c < shares.length; c++) {
            shares[c] = share(model, c, node.branch());
        }
        return shares;
    }

    private double share(ClassifierSplitModel model, int label, int branch) throws UnreadableModelException {
        try {
            return laplace ? model.classProbLaplace(label, blank, branch) : model.classProb(label, blank, branch);
        } catch (Exception failed) {
            throw new UnreadableModelException("no share of class " + label + ": " + failed.getMessage());
        }
    }

    @Override
    public boolean multipliesDown() {
        return true;
    }
}
