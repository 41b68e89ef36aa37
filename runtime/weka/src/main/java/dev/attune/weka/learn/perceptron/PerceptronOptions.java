// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import dev.attune.weka.learn.ConfigurableClassifier;
import dev.attune.weka.options.OptionTable;
import weka.core.Randomizable;

/** The options of {@link DropoutPerceptron}. */
public abstract sealed class PerceptronOptions extends ConfigurableClassifier implements Randomizable
        permits DropoutPerceptron {

    private static final long serialVersionUID = 1L;

    private int hiddenUnits = 32;
    private int hiddenLayers = 1;
    private int epochs = 100;
    private int miniBatch = 32;
    private double learningRate = 0.005;
    private double dropout;
    private double weightDecay = 0.01;
    private double l1;
    private double validationShare;
    private int patience = 20;
    private int seed = 1;
    private boolean resume;

    PerceptronOptions() {}

    @Override
    protected final OptionTable table() {
        return new OptionTable()
                .integer("H", hiddenUnitsTipText(), this::getHiddenUnits, this::setHiddenUnits)
                .integer("Y", hiddenLayersTipText(), this::getHiddenLayers, this::setHiddenLayers)
                .integer("N", epochsTipText(), this::getEpochs, this::setEpochs)
                .integer("B", miniBatchTipText(), this::getMiniBatch, this::setMiniBatch)
                .real("L", learningRateTipText(), this::getLearningRate, this::setLearningRate)
                .real("D", dropoutTipText(), this::getDropout, this::setDropout)
                .real("R", weightDecayTipText(), this::getWeightDecay, this::setWeightDecay)
                .real("A", l1TipText(), this::getL1, this::setL1)
                .real("V", validationShareTipText(), this::getValidationShare, this::setValidationShare)
                .integer("P", patienceTipText(), this::getPatience, this::setPatience)
                .integer("S", seedTipText(), this::getSeed, this::setSeed)
                .flag("resume", resumeTipText(), this::getResume, this::setResume);
    }

    private static int atLeast(int least, String name, int given) {
        if (given < least) {
            throw new IllegalArgumentException(name + " is " + given + ", but must be at least " + least);
        }
        return given;
    }

    private static double check(boolean legal, String name, double given, String allowed) {
        if (!legal) {
            throw new IllegalArgumentException(name + " is " + given + ", but must be " + allowed);
        }
        return given;
    }

    /** The number of units in each hidden layer. */
    public int getHiddenUnits() {
        return hiddenUnits;
    }

    public void setHiddenUnits(int hiddenUnits) {
        this.hiddenUnits = atLeast(1, "hiddenUnits", hiddenUnits);
    }

    public String hiddenUnitsTipText() {
        return "The number of units in each hidden layer (default 32).";
    }

    /** The number of hidden layers; 0 makes a linear model. */
    public int getHiddenLayers() {
        return hiddenLayers;
    }

    public void setHiddenLayers(int hiddenLayers) {
        this.hiddenLayers = atLeast(0, "hiddenLayers", hiddenLayers);
    }

    public String hiddenLayersTipText() {
        return "The number of hidden layers; 0 makes a linear model (default 1).";
    }

    /** How often training goes through all rows. */
    public int getEpochs() {
        return epochs;
    }

    public void setEpochs(int epochs) {
        this.epochs = atLeast(0, "epochs", epochs);
    }

    public String epochsTipText() {
        return "How often training goes through all rows (default 100).";
    }

    /** The number of rows of a step. */
    public int getMiniBatch() {
        return miniBatch;
    }

    public void setMiniBatch(int miniBatch) {
        this.miniBatch = atLeast(1, "miniBatch", miniBatch);
    }

    public String miniBatchTipText() {
        return "The number of rows of a training step (default 32).";
    }

    /** The length of Adam's steps. */
    public double getLearningRate() {
        return learningRate;
    }

    public void setLearningRate(double learningRate) {
        this.learningRate =
                check(learningRate > 0 && learningRate <= 1, "learningRate", learningRate, "above 0 and at most 1");
    }

    public String learningRateTipText() {
        return "The length of Adam's steps (default 0.005).";
    }

    /** The probability with which a hidden unit is left out in training. */
    public double getDropout() {
        return dropout;
    }

    public void setDropout(double dropout) {
        this.dropout = check(dropout >= 0 && dropout < 1, "dropout", dropout, "at least 0 and below 1");
    }

    public String dropoutTipText() {
        return "The probability with which a hidden unit is left out in training (default 0).";
    }

    /** The share of a weight that each step takes away, as a multiple of the learning rate. */
    public double getWeightDecay() {
        return weightDecay;
    }

    public void setWeightDecay(double weightDecay) {
        this.weightDecay =
                check(weightDecay >= 0 && weightDecay < 1, "weightDecay", weightDecay, "at least 0 and below 1");
    }

    public String weightDecayTipText() {
        return "The share of a weight that each step takes away, as a multiple of the learning rate (default 0.01).";
    }

    /** The amount by which each step shrinks a weight towards zero, as a multiple of the learning rate. */
    public double getL1() {
        return l1;
    }

    public void setL1(double l1) {
        this.l1 = check(l1 >= 0 && l1 <= Double.MAX_VALUE, "l1", l1, "0 or a positive number");
    }

    public String l1TipText() {
        return "The amount by which each step shrinks a weight towards zero, as a multiple of the learning rate (default 0).";
    }

    /** The share of rows that are kept from training to stop it early; 0 for none. */
    public double getValidationShare() {
        return validationShare;
    }

    public void setValidationShare(double validationShare) {
        this.validationShare = check(
                validationShare >= 0 && validationShare <= 0.5, "validationShare", validationShare, "from 0 to 0.5");
    }

    public String validationShareTipText() {
        return "The share of rows that are kept from training to stop it early; 0 for none (default 0).";
    }

    /** After how many epochs without a better validation loss training stops. */
    public int getPatience() {
        return patience;
    }

    public void setPatience(int patience) {
        this.patience = atLeast(1, "patience", patience);
    }

    public String patienceTipText() {
        return "After how many epochs without a better validation loss training stops (default 20).";
    }

    @Override
    public int getSeed() {
        return seed;
    }

    @Override
    public void setSeed(int seed) {
        this.seed = seed;
    }

    public String seedTipText() {
        return "The seed of first weights, order of rows, and dropout (default 1).";
    }

    /** Whether rows are kept after training, so that it can go on. */
    public boolean getResume() {
        return resume;
    }

    /** Sets whether rows are kept after training, so that it can go on. */
    public void setResume(boolean resume) {
        this.resume = resume;
    }

    public String resumeTipText() {
        return "Keep rows and state after training, so that it can go on with more epochs; makes the model larger.";
    }
}
