// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.learn.FastRandomForest;
import dev.attune.weka.model.ModelField;
import dev.attune.weka.model.UnreadableModelException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import weka.classifiers.Classifier;
import weka.classifiers.IteratedSingleClassifierEnhancer;
import weka.classifiers.trees.REPTree;
import weka.classifiers.trees.RandomForest;
import weka.classifiers.trees.RandomTree;
import weka.core.Instances;
import weka.core.Utils;

/** Reads {@link REPTree} and {@link RandomTree}, whose nodes are alike, and forests of the latter. */
final class GainSource implements TreeSource<Object> {

    private static final ModelField MEMBERS = ModelField.of(IteratedSingleClassifierEnhancer.class, "m_Classifiers");

    /** The fields of one of the two. */
    private record Form(
            ModelField root,
            ModelField stump,
            ModelField attribute,
            ModelField point,
            ModelField branches,
            ModelField shares,
            ModelField output) {

        static Form of(Class<?> model, String output) {
            ModelField root = ModelField.of(model, "m_Tree");
            Class<?> node = root.type();
            return new Form(
                    root,
                    ModelField.of(model, "m_zeroR"),
                    ModelField.of(node, "m_Attribute"),
                    ModelField.of(node, "m_SplitPoint"),
                    ModelField.of(node, "m_Successors"),
                    ModelField.of(node, "m_Prop"),
                    ModelField.of(node, output));
        }
    }

    private static final Form REDUCED_ERROR = Form.of(REPTree.class, "m_ClassProbs");
    private static final Form RANDOM = Form.of(RandomTree.class, "m_ClassDistribution");

    private final Form form;
    private final Instances header;
    /** Whether nodes keep the weights of classes, not their shares. */
    private final boolean keepsWeights;
    /** What a leaf that no training row got to gives; null if a node above it speaks. */
    private final double[] unclassified;

    private GainSource(Form form, Instances header, boolean keepsWeights, double[] unclassified) {
        this.form = form;
        this.header = header;
        this.keepsWeights = keepsWeights;
        this.unclassified = unclassified;
    }

    static FlatModel read(REPTree model, Instances header) throws UnreadableModelException {
        return single(new GainSource(REDUCED_ERROR, header, false, null).tree(model), header);
    }

    static FlatModel read(RandomTree model, Instances header) throws UnreadableModelException {
        return single(random(model, header), header);
    }

    /** A forest of Weka's, or of its twin, whose nodes are the same. */
    static FlatModel read(RandomForest model, Instances header) throws UnreadableModelException {
        Classifier[] members = MEMBERS.get(model, Classifier[].class);
        boolean twin = model instanceof FastRandomForest;
        // a forest of which fewer trees are asked for gives what the first of them give
        FlatTree[] trees = new FlatTree[Math.min(model.getNumIterations(), members.length)];
        for (int t = 0; t < trees.length; t++) {
            boolean known = members[t] instanceof RandomTree && (twin || members[t].getClass() == RandomTree.class);
            if (!known) {
                throw new UnreadableModelException("an unknown tree");
            }
            trees[t] = random((RandomTree) members[t], header);
        }
        FlatForest.Vote vote =
                header.classAttribute().isNominal() ? FlatForest.Vote.DISTRIBUTIONS : FlatForest.Vote.ESTIMATES;
        return new FlatForest(trees, header.numClasses(), vote);
    }

    private static FlatModel single(FlatTree tree, Instances header) {
        return new SingleTree(tree, header.numClasses());
    }

    private static FlatTree random(RandomTree model, Instances header) throws UnreadableModelException {
        boolean nominal = header.classAttribute().isNominal();
        double[] unclassified = null;
        if (model.getAllowUnclassifiedInstances()) {
            unclassified = new double[header.numClasses()];
            Arrays.fill(unclassified, nominal ? 0 : Double.NaN);
        }
        return new GainSource(RANDOM, header, nominal, unclassified).tree(model);
    }

    private FlatTree tree(Classifier model) throws UnreadableModelException {
        if (form.stump().find(model) != null) {
            throw new UnreadableModelException("no tree was grown");
        }
        return FlatTree.of(this, form.root().get(model, Object.class), header.numClasses());
    }

    @Override
    public Split<Object> split(Object node) throws UnreadableModelException {
        int attribute = form.attribute().get(node, Integer.class);
        if (attribute < 0) {
            return null;
        }
        Object[] branches = form.branches().get(node, Object[].class);
        double point = form.point().get(node, Double.class);
        double[] shares = form.shares().get(node, double[].class).clone();
        if (!header.attribute(attribute).isNominal()) {
            return Split.numeric(attribute, point, List.of(branches), shares);
        }
        int[] ways = IntStream.range(0, branches.length).toArray();
        return Split.nominal(attribute, ways, List.of(branches), shares);
    }

    @Override
    public double[] output(Object node) throws UnreadableModelException {
        double[] kept = (double[]) form.output().find(node);
        if (kept == null) {
            boolean leaf = form.attribute().get(node, Integer.class) < 0;
            return leaf ? unclassified : null;
        }
        double[] output = kept.clone();
        if (keepsWeights) {
            double sum = Utils.sum(output);
            if (sum == 0 || Double.isNaN(sum)) {
                throw new UnreadableModelException("a node without weight");
            }
            Utils.normalize(output, sum);
        }
        return output;
    }

    @Override
    public boolean multipliesDown() {
        return false;
    }
}
