// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.Augmentation;
import java.util.List;
import java.util.Random;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Adds made-up rows to the first batch, the training rows, or removes some; later rows pass as they are. New rows have the
 * weight of the row that they are made from and stand behind all others.
 *
 * <ul>
 *   <li>{@link Augmentation#SMOTE}, {@link Augmentation#SMOTE_NC} (Chawla et al. 2002, JAIR 16, sections 4.2 and 6.1) and {@link
 *       Augmentation#OVERSAMPLE}: every class smaller than the largest gains {@code ratio} times its rows, at most up to the largest.
 *   <li>{@link Augmentation#UNDERSAMPLE}: every class larger than the smallest keeps one of {@code 1 + ratio} rows, at least as
 *       many as the smallest.
 *   <li>{@link Augmentation#JITTER}, and all of text, image and sound: {@code ratio} times the rows are added, variants of rows
 *       drawn evenly. Text: Wei and Zou (2019). Images: Shorten and Khoshgoftaar (2019). Sounds: Salamon and Bello (2017), by
 *       WSOLA (Verhelst and Roelands, 1993).
 * </ul>
 */
public final class Augmenter extends AugmenterOptions {

    private static final long serialVersionUID = 1;

    /** What Weka's command line and Explorer say of the filter. */
    public String globalInfo() {
        return "Adds made-up training rows, or takes some away.";
    }

    @Override
    Layout fit(Instances training) {
        return Layout.same(training);
    }

    @Override
    void transform(Instance row, double[] values) {
        // rows to predict stay as they are
    }

    @Override
    Instances transformTraining(Instances training) throws Exception {
        Instances rows = super.transformTraining(training);
        Random random = new Random(getSeed());
        switch (getMethod()) {
            case SMOTE -> {
                requireOnly(rows, "numeric attributes", Attribute.NUMERIC, "Use SMOTE_NC, or put encode before");
                balancing(rows).smote(rows, getNeighbours(), random);
            }
            case SMOTE_NC -> balancing(rows).smote(rows, getNeighbours(), random);
            case OVERSAMPLE -> balancing(rows).oversample(rows, random);
            case UNDERSAMPLE -> {
                return balancing(rows).undersample(rows, random);
            }
            default -> addVariants(rows, change(rows), random);
        }
        return rows;
    }

    private RowChange change(Instances rows) {
        return switch (getMethod()) {
            case JITTER -> new Jitter(rows, getStrength());
            case TEXT_SYNONYM, TEXT_INSERT -> {
                requireString(rows);
                yield new TextChange(getMethod(), getStrength(), Synonyms.read(getSynonyms()));
            }
            case TEXT_SWAP, TEXT_DELETE -> {
                requireString(rows);
                yield new TextChange(getMethod(), getStrength(), null);
            }
            case IMAGE_FLIP, IMAGE_ROTATE, IMAGE_CROP, IMAGE_ZOOM, IMAGE_NOISE ->
                new ImageChange(getMethod(), rows, getShape(), getStrength());
            case SOUND_NOISE, SOUND_STRETCH, SOUND_PITCH ->
                new SoundChange(getMethod(), rows, getShape(), getStrength());
            case SMOTE, SMOTE_NC, OVERSAMPLE, UNDERSAMPLE -> throw new AssertionError(getMethod());
        };
    }

    private void requireString(Instances rows) {
        if (!rows.checkForStringAttributes()) {
            throw stage().refusal(
                            "ATN130", getMethod() + " works on string attributes, and there is none at this stage.");
        }
    }

    private void requireOnly(Instances rows, String allowed, int type, String todo) {
        for (int i = 0; i < rows.numAttributes(); i++) {
            if (i != rows.classIndex() && rows.attribute(i).type() != type) {
                throw stage().refusal(
                                "ATN130",
                                getMethod() + " takes only " + allowed + ", and '"
                                        + rows.attribute(i).name() + "' is "
                                        + Attribute.typeToString(rows.attribute(i)) + ". " + todo + ".");
            }
        }
    }

    private Balancing balancing(Instances rows) {
        requireClass(rows);
        if (!rows.classAttribute().isNominal()) {
            throw stage().refusal(
                            "ATN130",
                            getMethod() + " balances classes, and '"
                                    + rows.classAttribute().name() + "' is numeric. Use JITTER.");
        }
        return new Balancing(new ClassBalance(rows), getRatio());
    }

    private void addVariants(Instances rows, RowChange change, Random random) {
        int count = (int) Math.round(getRatio() * rows.numInstances());
        for (Instance row : ClassBalance.draw(List.copyOf(rows), count, random)) {
            rows.add(row);
            change.change(rows.lastInstance(), random);
        }
    }

    /** Runs the filter over files, as Weka's own: {@code -i in.arff -o out.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runFilter(new Augmenter(), arguments);
    }
}
