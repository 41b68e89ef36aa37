// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/** A nominal attribute as the mean targets of its values. */
final class TargetColumn extends EncodedColumn {

    private static final long serialVersionUID = 1;

    private final Attribute attribute;
    private final Attribute classAttribute;
    private final TargetMeans means;
    private final int targets;
    private int place;

    private TargetColumn(Attribute attribute, Attribute classAttribute, TargetMeans means, int targets) {
        this.attribute = attribute;
        this.classAttribute = classAttribute;
        this.means = means;
        this.targets = targets;
    }

    static TargetColumn fit(Instances training, int i, double smoothing) {
        double[] prior = TargetMeans.prior(training);
        TargetMeans means = new TargetMeans(training.attribute(i).numValues(), prior, smoothing);
        training.forEach(row -> means.add(row, i, 1));
        return new TargetColumn(training.attribute(i), training.classAttribute(), means, prior.length);
    }

    @Override
    void placeIn(Layout layout) {
        place = layout.size();
        for (int k = 0; k < targets; k++) {
            boolean several = targets > 1;
            layout.addNumeric(attribute.name() + (several ? "→" + classAttribute.value(k + 1) : ""));
        }
    }

    @Override
    void encode(Instance row, double[] values) {
        for (int k = 0; k < targets; k++) {
            values[place + k] = means.encode(row.value(attribute.index()), k);
        }
    }

    /** Overwrites the encoding of training rows: each by the rows of the other folds. */
    void encodeOutOfFold(Instances training, int[] fold, int folds, Instances prepared) {
        int i = attribute.index();
        for (int f = 0; f < folds; f++) {
            addFold(training, fold, f, -1);
            for (int r = 0; r < fold.length; r++) {
                for (int k = 0; fold[r] == f && k < targets; k++) {
                    prepared.instance(r)
                            .setValue(
                                    place + k, means.encode(training.instance(r).value(i), k));
                }
            }
            addFold(training, fold, f, 1);
        }
    }

    private void addFold(Instances training, int[] fold, int f, int sign) {
        for (int r = 0; r < fold.length; r++) {
            if (fold[r] == f) {
                means.add(training.instance(r), attribute.index(), sign);
            }
        }
    }
}
