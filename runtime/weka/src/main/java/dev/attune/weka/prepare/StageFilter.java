// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.study.StudyException;
import dev.attune.weka.options.OptionTable;
import java.util.Enumeration;
import weka.core.Attribute;
import weka.core.Capabilities;
import weka.core.Capabilities.Capability;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Option;
import weka.core.Utils;
import weka.core.WeightedAttributesHandler;
import weka.core.WeightedInstancesHandler;
import weka.filters.Filter;

/**
 * One stage of a preparation: a filter that learns from its first batch, the training rows, and from then on changes each row by
 * itself. Only the first batch may gain or lose rows. All stages use the weights of rows and refuse infinite numbers (ATN133) and
 * negative weights (ATN135).
 */
public abstract sealed class StageFilter extends Filter implements WeightedInstancesHandler, WeightedAttributesHandler
        permits Cleaner,
                Imputer,
                OutlierLimiter,
                NominalEncoder,
                InteractionTerms,
                PolynomialTerms,
                Rescaler,
                AttributeSelector,
                AugmenterOptions {

    private static final long serialVersionUID = 1;

    private Layout layout;

    abstract Stage stage();

    /** The options beside those of every Weka filter, bound to this instance. */
    abstract OptionTable table();

    @Override
    public Enumeration<Option> listOptions() {
        return table().listBefore(super.listOptions());
    }

    /**
     * Sets the options.
     *
     * @throws Exception if there is no such option, or its argument is not allowed
     */
    @Override
    public void setOptions(String[] options) throws Exception {
        table().set(options);
        super.setOptions(options);
        Utils.checkForRemainingOptions(options);
    }

    @Override
    public String[] getOptions() {
        return table().getBefore(super.getOptions());
    }

    /** Learns from training rows, which it leaves as they are, and says which columns come out. */
    abstract Layout fit(Instances training) throws Exception;

    /** Fills and converts the outgoing values of one row; kept columns hold the incoming value, new ones are missing. */
    abstract void transform(Instance row, double[] values) throws Exception;

    /**
     * The prepared training rows. A stage that adds or removes rows, or treats training rows in another way, overrides this. The rows
     * may be used up, one by one, so that there are never two copies of all of them.
     */
    Instances transformTraining(Instances training) throws Exception {
        Instances prepared = new Instances(outputFormatPeek(), training.numInstances());
        Instance[] rows = training.toArray(new Instance[0]);
        training.delete();
        for (int i = 0; i < rows.length; i++) {
            prepared.add(prepare(rows[i], prepared));
            rows[i] = null;
        }
        return prepared;
    }

    /** Fits the stage, as a batch of the rows does, and gives them prepared; the rows are used up. */
    final Instances prepareTraining(Instances training) throws Exception {
        setInputFormat(training);
        Instances prepared = learn(training);
        m_NewBatch = true;
        m_FirstBatchDone = true;
        return prepared;
    }

    private Instances learn(Instances training) throws Exception {
        Weights.require(training);
        for (Instance row : training) {
            requireFinite(row);
        }
        layout = fit(training);
        setOutputFormat(layout.header());
        Instances prepared = transformTraining(training);
        training.delete();
        return prepared;
    }

    /** One row of {@code target}'s form, made from one incoming row. */
    final Instance prepare(Instance row, Instances target) throws Exception {
        double[] values = layout.arrange(row);
        transform(row, values);
        return instance(row, values, target);
    }

    /** A row of {@code target}'s form with the given values, and the incoming row's strings and weight. */
    final Instance instance(Instance row, double[] values, Instances target) {
        for (int j = 0; j < values.length; j++) {
            Attribute column = target.attribute(j);
            if (column.isString() && !Double.isNaN(values[j])) {
                values[j] = column.addStringValue(text(row, layout.origin(j)));
            }
        }
        Instance made = new DenseInstance(row.weight(), values);
        made.setDataset(target);
        return made;
    }

    private static String text(Instance row, int i) {
        return row.attribute(i).isNumeric() ? Numerals.print(row.value(i)) : row.stringValue(i);
    }

    @Override
    public Capabilities getCapabilities() {
        Capabilities all = super.getCapabilities();
        all.enableAllAttributes();
        all.disable(Capability.RELATIONAL_ATTRIBUTES);
        all.enableAllClasses();
        all.enable(Capability.NO_CLASS);
        all.enable(Capability.MISSING_VALUES);
        all.enable(Capability.MISSING_CLASS_VALUES);
        all.setMinimumNumberInstances(0);
        return all;
    }

    @Override
    public boolean setInputFormat(Instances header) throws Exception {
        layout = null;
        return super.setInputFormat(header);
    }

    @Override
    public boolean input(Instance row) throws Exception {
        if (getInputFormat() == null) {
            throw new IllegalStateException(
                    getClass().getName() + ": call setInputFormat(Instances) before input(Instance)");
        }
        if (m_NewBatch) {
            startBatch();
        }
        if (!isFirstBatchDone()) {
            bufferInput(row);
            return false;
        }
        requireFinite(row);
        push(prepare(row, outputFormatPeek()), false);
        return true;
    }

    private void startBatch() {
        resetQueue();
        m_NewBatch = false;
        if (isFirstBatchDone() && outputFormatPeek().checkForStringAttributes()) {
            // a header of its own for each batch: strings of earlier ones would pile up
            String relation = outputFormatPeek().relationName();
            setOutputFormat(outputFormatPeek());
            outputFormatPeek().setRelationName(relation);
        }
    }

    @Override
    public boolean batchFinished() throws Exception {
        if (getInputFormat() == null) {
            throw new IllegalStateException(
                    getClass().getName() + ": call setInputFormat(Instances) before batchFinished()");
        }
        if (!isFirstBatchDone()) {
            for (Instance row : learn(getInputFormat())) {
                push(row, false);
            }
            flushInput();
        }
        m_NewBatch = true;
        m_FirstBatchDone = true;
        return numPendingOutput() != 0;
    }

    /** Refuses infinite numbers: no mean, distance or scale survives them. */
    void requireFinite(Instance row) {
        for (int i = 0; i < row.numAttributes(); i++) {
            if (i != row.classIndex() && Double.isInfinite(row.value(i))) {
                throw outOfRange(row, i, "");
            }
        }
    }

    /** The refusal of a row's number, with what is wrong with it if it does not say so itself. */
    final StudyException outOfRange(Instance row, int i, String fault) {
        String name = row.attribute(i).name();
        return stage().refusal(
                        "ATN133",
                        "'" + name + "' is " + row.value(i) + " in a row" + fault
                                + ". State the possible range, @Clean(attribute = \"" + name
                                + "\", range = {low, high}) on the model, and values outside become missing; or"
                                + " correct the data.");
    }

    /** A number that a computation stages works on: dates are positions in time, the class is what is to be predicted. */
    static boolean isNumber(Instances rows, int attribute) {
        return attribute != rows.classIndex() && rows.attribute(attribute).type() == Attribute.NUMERIC;
    }

    static boolean isNominal(Instances rows, int attribute) {
        return attribute != rows.classIndex() && rows.attribute(attribute).isNominal();
    }

    /** Refuses rows without a class attribute, or without a value of it. */
    final void requireClass(Instances training) {
        if (training.classIndex() < 0) {
            throw stage().refusal(
                            "ATN137", "the rows have no class attribute, on which this depends. Call setClassIndex.");
        }
    }
}
