// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.Augmentation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Randomizable;

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
public final class Augmenter extends StageFilter implements Randomizable {

    private static final long serialVersionUID = 1;

    private Augmentation method = Augmentation.OVERSAMPLE;
    private double ratio = 0.5;
    private double strength = 0.1;
    private int neighbours = 5;
    private int[] shape = {};
    private String synonyms = "";
    private int seed = 1;

    /** The augmentation; {@link Augmentation#OVERSAMPLE} if none is set. */
    public void setMethod(Augmentation method) {
        this.method = Objects.requireNonNull(method, "method");
    }

    public Augmentation getMethod() {
        return method;
    }

    /** New rows as a share of the rows that they are made from, 0 or more; 0.5 if not set. */
    public void setRatio(double ratio) {
        if (!(ratio >= 0) || ratio > 1000) {
            throw stage().badSetting("ratio", ratio, "a number from 0 to 1000");
        }
        this.ratio = ratio;
    }

    public double getRatio() {
        return ratio;
    }

    /**
     * How much a variant differs, above 0 and below 0.5: the share of words, a tenth of an attribute's spread for each 0.1, and so
     * on; 0.1 if not set.
     */
    public void setStrength(double strength) {
        if (!(strength > 0 && strength < 0.5)) {
            throw stage().badSetting("strength", strength, "a number above 0 and below 0.5");
        }
        this.strength = strength;
    }

    public double getStrength() {
        return strength;
    }

    /** Among how many nearest rows SMOTE chooses; 5 if not set. */
    public void setNeighbours(int neighbours) {
        if (neighbours < 1) {
            throw stage().badSetting("neighbours", neighbours, "1 or more");
        }
        this.neighbours = neighbours;
    }

    public int getNeighbours() {
        return neighbours;
    }

    /**
     * What a row's numeric attributes are: {@code {height, width}} or {@code {height, width, channels}} of an image, {@code
     * {samples}} or {@code {samples, channels}} of a sound; the last index varies fastest.
     */
    public void setShape(int... shape) {
        this.shape = shape.clone();
    }

    public int[] getShape() {
        return shape.clone();
    }

    /** The path of the table of synonyms: a text file in UTF-8, on each line words of one meaning, separated by commas. */
    public void setSynonyms(String synonyms) {
        this.synonyms = Objects.requireNonNull(synonyms, "synonyms");
    }

    public String getSynonyms() {
        return synonyms;
    }

    @Override
    public void setSeed(int seed) {
        this.seed = seed;
    }

    @Override
    public int getSeed() {
        return seed;
    }

    @Override
    Stage stage() {
        return Stage.AUGMENT;
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
        Random random = new Random(seed);
        switch (method) {
            case SMOTE -> {
                requireOnly(rows, "numeric attributes", Attribute.NUMERIC, "Use SMOTE_NC, or put encode before");
                smote(rows, random);
            }
            case SMOTE_NC -> smote(rows, random);
            case OVERSAMPLE -> oversample(rows, random);
            case UNDERSAMPLE -> {
                return undersample(rows, random);
            }
            default -> addVariants(rows, change(rows), random);
        }
        return rows;
    }

    private RowChange change(Instances rows) {
        return switch (method) {
            case JITTER -> new Jitter(rows, strength);
            case TEXT_SYNONYM, TEXT_INSERT -> {
                requireString(rows);
                yield new TextChange(method, strength, Synonyms.read(synonyms));
            }
            case TEXT_SWAP, TEXT_DELETE -> {
                requireString(rows);
                yield new TextChange(method, strength, null);
            }
            case IMAGE_FLIP, IMAGE_ROTATE, IMAGE_CROP, IMAGE_ZOOM, IMAGE_NOISE ->
                new ImageChange(method, rows, shape, strength);
            case SOUND_NOISE, SOUND_STRETCH, SOUND_PITCH -> new SoundChange(method, rows, shape, strength);
            case SMOTE, SMOTE_NC, OVERSAMPLE, UNDERSAMPLE -> throw new AssertionError(method);
        };
    }

    private void requireString(Instances rows) {
        if (!rows.checkForStringAttributes()) {
            throw stage().refusal("ATN130", method + " works on string attributes, and there is none at this stage.");
        }
    }

    private void requireOnly(Instances rows, String allowed, int type, String todo) {
        for (int i = 0; i < rows.numAttributes(); i++) {
            if (i != rows.classIndex() && rows.attribute(i).type() != type) {
                throw stage().refusal(
                                "ATN130",
                                method + " takes only " + allowed + ", and '"
                                        + rows.attribute(i).name() + "' is "
                                        + Attribute.typeToString(rows.attribute(i)) + ". " + todo + ".");
            }
        }
    }

    private ClassBalance balance(Instances rows) {
        requireClass(rows);
        if (!rows.classAttribute().isNominal()) {
            throw stage().refusal(
                            "ATN130",
                            method + " balances classes, and '"
                                    + rows.classAttribute().name() + "' is numeric. Use JITTER.");
        }
        return new ClassBalance(rows);
    }

    private void smote(Instances rows, Random random) {
        ClassBalance balance = balance(rows);
        for (int c = 0; c < balance.classes(); c++) {
            int gain = balance.gain(c, ratio);
            if (gain > 0) {
                new Smote(rows, balance.of(c), neighbours).addTo(rows, gain, random);
            }
        }
    }

    private void oversample(Instances rows, Random random) {
        ClassBalance balance = balance(rows);
        for (int c = 0; c < balance.classes(); c++) {
            rows.addAll(ClassBalance.draw(balance.of(c), balance.gain(c, ratio), random));
        }
    }

    private Instances undersample(Instances rows, Random random) {
        ClassBalance balance = balance(rows);
        Set<Instance> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int c = 0; c < balance.classes(); c++) {
            chosen.addAll(ClassBalance.draw(balance.of(c), balance.left(c, ratio), random));
        }
        Instances left = new Instances(rows, chosen.size());
        rows.stream().filter(chosen::contains).forEach(left::add);
        return left;
    }

    private void addVariants(Instances rows, RowChange change, Random random) {
        int count = (int) Math.round(ratio * rows.numInstances());
        for (Instance row : ClassBalance.draw(List.copyOf(rows), count, random)) {
            rows.add(row);
            change.change(rows.lastInstance(), random);
        }
    }
}
