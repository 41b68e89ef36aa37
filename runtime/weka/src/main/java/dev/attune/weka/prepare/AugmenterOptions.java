// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.Augmentation;
import dev.attune.weka.options.OptionTable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import weka.core.Randomizable;

/** The options of {@link Augmenter}. */
public abstract sealed class AugmenterOptions extends StageFilter implements Randomizable permits Augmenter {

    private static final long serialVersionUID = 1;

    private Augmentation method = Augmentation.OVERSAMPLE;
    private double ratio = 0.5;
    private double strength = 0.1;
    private int neighbours = 5;
    private int[] shape = {};
    private String synonyms = "";
    private int seed = 1;

    AugmenterOptions() {}

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
}
