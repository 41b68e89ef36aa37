// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

import dev.attune.weka.score.CompiledScorer;
import java.util.Optional;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;
import weka.core.Instances;
import weka.core.Utils;

/** Which class a fitted learner takes rows for. */
final class Votes {

    /** By row: the first class of the highest probability, -1 if none is above zero. */
    final int[] likeliest;
    /** By row: what {@code classifyInstance} gives, which may differ where probabilities are nearly the same. */
    final double[] classes;

    private Votes(int[] likeliest, double[] classes) {
        this.likeliest = likeliest;
        this.classes = classes;
    }

    /** The votes of a learner that is not changed by being asked, and does not look at the classes of the rows. */
    static Votes of(Classifier fitted, Instances rows, double[] cells) throws Exception {
        if (fitted instanceof J48 tree && !tree.getUseLaplace()) {
            Optional<CompiledScorer> scorer = CompiledScorer.of(tree, rows);
            if (scorer.isPresent()) {
                return of(scorer.get().outputs(cells), rows.numClasses());
            }
        }
        int[] likeliest = new int[rows.size()];
        double[] classes = new double[likeliest.length];
        for (int i = 0; i < likeliest.length; i++) {
            likeliest[i] = likeliest(fitted.distributionForInstance(rows.get(i)), 0, rows.numClasses());
            classes[i] = fitted.classifyInstance(rows.get(i));
        }
        return new Votes(likeliest, classes);
    }

    private static Votes of(double[] distributions, int width) {
        int[] likeliest = new int[distributions.length / width];
        double[] classes = new double[likeliest.length];
        for (int i = 0; i < likeliest.length; i++) {
            likeliest[i] = likeliest(distributions, i * width, width);
            classes[i] = clearlyLikeliest(distributions, i * width, width);
        }
        return new Votes(likeliest, classes);
    }

    private static int likeliest(double[] distributions, int from, int width) {
        int likeliest = -1;
        double highest = 0;
        for (int label = 0; label < width; label++) {
            if (distributions[from + label] > highest) {
                likeliest = label;
                highest = distributions[from + label];
            }
        }
        return likeliest;
    }

    /** As C4.5 classifies: a class has to be clearly above those before it. */
    private static int clearlyLikeliest(double[] distributions, int from, int width) {
        int likeliest = 0;
        double highest = -1;
        for (int label = 0; label < width; label++) {
            if (Utils.gr(distributions[from + label], highest)) {
                likeliest = label;
                highest = distributions[from + label];
            }
        }
        return likeliest;
    }
}
