// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import weka.classifiers.functions.SMO;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.NominalToBinary;
import weka.filters.unsupervised.attribute.Normalize;
import weka.filters.unsupervised.attribute.ReplaceMissingValues;
import weka.filters.unsupervised.attribute.Standardize;

/**
 * Training rows as the machines of {@link FastSmo} see them: behind Weka's filters, by pairs of classes, with the products between them.
 * They depend on neither the kernel nor C, so that trials share them; threads may.
 */
public final class MachineRows {

    /** The bytes that products may take where nothing else is said. */
    static final long ROOM = Runtime.getRuntime().maxMemory() / 8;

    /**
     * All that they depend on beside the rows.
     *
     * @param filterType how attributes are scaled, as in {@link SMO#TAGS_FILTER}
     * @param checked whether there may be missing values, nominal attributes or weights of zero
     * @param seed of the order of the rows
     */
    public record Settings(int filterType, boolean checked, int seed) {}

    /** Where a learner gets them from. */
    public interface Source {

        /** What machines with these settings are trained on for these rows. */
        MachineRows of(Instances rows, Settings settings) throws Exception;
    }

    private final List<Filter> filters = new ArrayList<>();
    private Instances encoded;
    private final List<MachinePair> pairs = new ArrayList<>();
    private final long bytes;

    private MachineRows(Instances rows, Settings settings, long bytes) throws Exception {
        encoded = rows;
        encode(settings);
        List<int[]> orders = new ArrayList<>();
        Random random = new Random(settings.seed());
        forEachPair((first, second) -> orders.add(order(first, second, random)));
        long matrices = Double.BYTES
                * orders.stream()
                        .mapToLong(order -> (long) order.length * order.length)
                        .sum();
        boolean keepsKernels = matrices <= bytes / 2;
        double productsShare = Math.min(1, bytes / 2.0 / matrices);
        forEachPair((first, second) -> {
            Instances chosen = chosen(orders.get(pairs.size()));
            RowProducts products = RowProducts.of(chosen, productsShare);
            pairs.add(new MachinePair(first, second, chosen, products, keepsKernels));
        });
        this.bytes = pairs.stream().mapToLong(pair -> pair.products().bytes()).sum() + (keepsKernels ? matrices : 0);
    }

    private Instances chosen(int[] order) {
        Instances chosen = new Instances(encoded, order.length);
        for (int row : order) {
            chosen.add(encoded.get(row));
        }
        return chosen;
    }

    /**
     * Encodes rows.
     *
     * @param bytes how much of products and matrices may be kept
     */
    public static MachineRows of(Instances rows, Settings settings, long bytes) throws Exception {
        return new MachineRows(rows, settings, bytes);
    }

    /** How many bytes are kept at most. */
    public long bytes() {
        return bytes;
    }

    /** The encoded rows. */
    Instances encoded() {
        return encoded;
    }

    /** The rows of each pair of classes, in the order of the pairs. */
    List<MachinePair> pairs() {
        return pairs;
    }

    /** The fitted filter of a kind, null if there is none; to be copied before a row is sent through it. */
    <T extends Filter> T filter(Class<? extends T> type) {
        for (Filter filter : filters) {
            if (type.isInstance(filter)) {
                return type.cast(filter);
            }
        }
        return null;
    }

    private void encode(Settings settings) throws Exception {
        if (settings.checked()) {
            encoded = weighted(encoded);
            encodeBy(new ReplaceMissingValues());
            if (hasNominalAttributes(encoded)) {
                encodeBy(new NominalToBinary());
            }
        }
        if (settings.filterType() != SMO.FILTER_NONE) {
            encodeBy(settings.filterType() == SMO.FILTER_STANDARDIZE ? new Standardize() : new Normalize());
        }
    }

    private void encodeBy(Filter filter) throws Exception {
        filter.setInputFormat(encoded);
        encoded = Filter.useFilter(encoded, filter);
        filters.add(filter);
    }

    /** The rows that have a class and count. */
    private static Instances weighted(Instances rows) {
        Instances weighted = new Instances(rows, rows.numInstances());
        for (Instance row : rows) {
            if (!row.classIsMissing() && row.weight() > 0) {
                weighted.add(row);
            }
        }
        if (weighted.isEmpty()) {
            throw new IllegalArgumentException("no training row has a class and a weight above 0");
        }
        return weighted;
    }

    private static boolean hasNominalAttributes(Instances rows) {
        return IntStream.range(0, rows.numAttributes())
                .anyMatch(a -> a != rows.classIndex() && !rows.attribute(a).isNumeric());
    }

    private interface PairTask {

        void run(int first, int second);
    }

    private void forEachPair(PairTask task) {
        for (int first = 0; first < encoded.numClasses(); first++) {
            for (int second = first + 1; second < encoded.numClasses(); second++) {
                task.run(first, second);
            }
        }
    }

    /** The rows of one class, then those of another, shuffled as {@code Instances.randomize} does. */
    private int[] order(int first, int second, Random random) {
        int[] order = IntStream.concat(ofClass(first), ofClass(second)).toArray();
        for (int j = order.length - 1; j > 0; j--) {
            int i = random.nextInt(j + 1);
            int row = order[i];
            order[i] = order[j];
            order[j] = row;
        }
        return order;
    }

    private IntStream ofClass(int label) {
        return IntStream.range(0, encoded.numInstances())
                .filter(i -> (int) encoded.get(i).classValue() == label);
    }
}
