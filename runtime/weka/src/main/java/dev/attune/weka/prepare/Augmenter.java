// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.Augmentation;
import dev.attune.weka.options.OptionTable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
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

    public String methodTipText() {
        return "How rows are added or taken away (default OVERSAMPLE).";
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

    public String ratioTipText() {
        return "New rows for each row they are made from (default 0.5).";
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

    public String strengthTipText() {
        return "How much a variant differs, above 0 and below 0.5 (default 0.1).";
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

    public String neighboursTipText() {
        return "Among how many nearest rows SMOTE chooses (default 5).";
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

    public String shapeTipText() {
        return "What the numeric attributes are: height,width or height,width,channels; samples or samples,channels.";
    }

    /** The path of the table of synonyms: a text file in UTF-8, on each line words of one meaning, separated by commas. */
    public void setSynonyms(String synonyms) {
        this.synonyms = Objects.requireNonNull(synonyms, "synonyms");
    }

    public String getSynonyms() {
        return synonyms;
    }

    public String synonymsTipText() {
        return "The table of synonyms: on each line words of one meaning, separated by commas.";
    }

    @Override
    public void setSeed(int seed) {
        this.seed = seed;
    }

    @Override
    public int getSeed() {
        return seed;
    }

    public String seedTipText() {
        return "The seed of the rows that are drawn (default 1).";
    }

    /** What Weka's command line and Explorer say of the filter. */
    public String globalInfo() {
        return "Adds made-up training rows, or takes some away.";
    }

    @Override
    OptionTable table() {
        return new OptionTable()
                .constant("M", methodTipText(), Augmentation.class, this::getMethod, this::setMethod)
                .real("P", ratioTipText(), this::getRatio, this::setRatio)
                .real("D", strengthTipText(), this::getStrength, this::setStrength)
                .integer("K", neighboursTipText(), this::getNeighbours, this::setNeighbours)
                .text("shape", "height,width", shapeTipText(), this::shapeText, this::setShapeText)
                .text("synonyms", "file", synonymsTipText(), this::getSynonyms, this::setSynonyms)
                .integer("S", seedTipText(), this::getSeed, this::setSeed);
    }

    @Override
    Stage stage() {
        return Stage.AUGMENT;
    }

    private String shapeText() {
        return Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private void setShapeText(String text) {
        setShape(Arrays.stream(text.split(","))
                .filter(size -> !size.isEmpty())
                .mapToInt(size -> Integer.parseInt(size.strip()))
                .toArray());
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
                balancing(rows).smote(rows, neighbours, random);
            }
            case SMOTE_NC -> balancing(rows).smote(rows, neighbours, random);
            case OVERSAMPLE -> balancing(rows).oversample(rows, random);
            case UNDERSAMPLE -> {
                return balancing(rows).undersample(rows, random);
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

    private Balancing balancing(Instances rows) {
        requireClass(rows);
        if (!rows.classAttribute().isNominal()) {
            throw stage().refusal(
                            "ATN130",
                            method + " balances classes, and '"
                                    + rows.classAttribute().name() + "' is numeric. Use JITTER.");
        }
        return new Balancing(new ClassBalance(rows), ratio);
    }

    private void addVariants(Instances rows, RowChange change, Random random) {
        int count = (int) Math.round(ratio * rows.numInstances());
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
