// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.weka.options.OptionTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Adds products of pairs of numeric attributes, {@code a*b}, each factor less its training mean, so that a product is not a mere
 * copy of its factors (Aiken and West 1991, "Multiple Regression", chapter 3). Of all pairs of the 64 attributes that are most
 * related to the class, the {@link #setMaxPairs} most related products are added; relation is the share of variance explained in
 * training rows. (That products of attributes without an effect of their own are left out is the weak heredity of Bien, Taylor,
 * Tibshirani 2013, "A Lasso for Hierarchical Interactions".) A product with a missing factor is missing.
 */
public final class InteractionTerms extends StageFilter {

    private static final long serialVersionUID = 1;
    private static final int CANDIDATES = 64;

    private int maxPairs = 20;
    private double[] means;
    private int[][] pairs;
    private int first;

    /** How many products are added at most; 20 if not set, 0 for none. */
    public void setMaxPairs(int maxPairs) {
        if (maxPairs < 0) {
            throw stage().badSetting("maxPairs", maxPairs, "0 or more");
        }
        this.maxPairs = maxPairs;
    }

    public int getMaxPairs() {
        return maxPairs;
    }

    public String maxPairsTipText() {
        return "How many products are added at most (default 20).";
    }

    /** What Weka's command line and Explorer say of the filter. */
    public String globalInfo() {
        return "Adds the products of numeric attributes that are most related to the class.";
    }

    @Override
    OptionTable table() {
        return new OptionTable().integer("N", maxPairsTipText(), this::getMaxPairs, this::setMaxPairs);
    }

    @Override
    Stage stage() {
        return Stage.INTERACTIONS;
    }

    /** A product of two attributes, or with {@code a == b} one attribute alone, and how related to the class it is. */
    private record Term(int a, int b, double relation) {}

    @Override
    Layout fit(Instances training) {
        requireClass(training);
        Layout layout = Layout.same(training);
        first = layout.size();
        pairs = maxPairs == 0 ? new int[0][] : best(training);
        for (int[] pair : pairs) {
            layout.addNumeric(training.attribute(pair[0]).name() + "*"
                    + training.attribute(pair[1]).name());
        }
        return layout;
    }

    private int[][] best(Instances training) {
        Association association = new Association(training);
        double[][] centred = centred(training);
        List<Term> single = new ArrayList<>();
        for (int i = 0; i < centred.length; i++) {
            if (centred[i] != null) {
                single.add(new Term(i, i, association.of(centred[i])));
            }
        }
        int[] candidates = strongest(single, CANDIDATES).stream()
                .mapToInt(Term::a)
                .sorted()
                .toArray();
        List<Term> products = new ArrayList<>();
        for (int a = 0; a < candidates.length; a++) {
            for (int b = a + 1; b < candidates.length; b++) {
                double[] product = product(centred[candidates[a]], centred[candidates[b]]);
                products.add(new Term(candidates[a], candidates[b], association.of(product)));
            }
        }
        return strongest(products, maxPairs).stream()
                .map(term -> new int[] {term.a(), term.b()})
                .toArray(int[][]::new);
    }

    private static List<Term> strongest(List<Term> all, int most) {
        return all.stream()
                .sorted(Comparator.comparingDouble(term -> -term.relation()))
                .limit(most)
                .toList();
    }

    /** The numeric attributes less their means, null for others. */
    private double[][] centred(Instances training) {
        means = new double[training.numAttributes()];
        double[][] columns = new double[means.length][];
        for (int i = 0; i < means.length; i++) {
            if (isNumber(training, i)) {
                Sample sample = Sample.of(training, i);
                means[i] = sample.size() == 0 ? 0 : sample.mean();
                double mean = means[i];
                int attribute = i;
                columns[i] = training.stream()
                        .mapToDouble(row -> row.value(attribute) - mean)
                        .toArray();
            }
        }
        return columns;
    }

    private static double[] product(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(r -> a[r] * b[r]).toArray();
    }

    @Override
    void transform(Instance row, double[] values) {
        for (int k = 0; k < pairs.length; k++) {
            int a = pairs[k][0];
            int b = pairs[k][1];
            double product = (values[a] - means[a]) * (values[b] - means[b]);
            values[first + k] = Double.isInfinite(product) ? Double.NaN : product;
        }
    }

    /** Runs the filter over files, as Weka's own: {@code -i in.arff -o out.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runFilter(new InteractionTerms(), arguments);
    }
}
