// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.study.StudyException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import weka.core.Capabilities;
import weka.core.Capabilities.Capability;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.WeightedAttributesHandler;
import weka.core.WeightedInstancesHandler;
import weka.filters.Filter;

/**
 * Preparation stages and a learner, as one classifier that takes raw rows.
 *
 * <pre>{@code
 * Imputer imputer = new Imputer();
 * imputer.setMethod(Imputation.MEDIAN);
 * PreparedClassifier classifier = new PreparedClassifier();
 * classifier.addStage(imputer);
 * classifier.addStage(new Rescaler());
 * classifier.setClassifier(new SMO());
 * classifier.buildClassifier(rows);
 * }</pre>
 *
 * <p>Each stage is fitted on the training rows as the stage before it leaves them, and on no others, so cross-validation of this
 * classifier sees no test row in any stage. Stages that add or remove rows do so in training only: every row that is to be
 * predicted gets a prediction. (Weka's {@code FilteredClassifier} gives all-zero probabilities to a row that its filter removes,
 * which {@code Evaluation} then counts as neither right nor wrong.)
 *
 * <p>A row to predict may have missing cells, nominal values that training rows never declared (they count as missing), and
 * its attributes in another order: they are found by name. A row that does not fit is refused with a {@link StudyException}: an
 * attribute is absent (ATN131) or of another type (ATN132). The row's class, if it has one, is hidden from all stages.
 *
 * <p>Rows are weighted as Weka has it; a learner that knows no weights gets rows drawn by their weights.
 *
 * <p>As with most of Weka's classifiers, one fitted instance must not predict in two threads at once.
 */
public final class PreparedClassifier extends StagedClassifier
        implements WeightedInstancesHandler, WeightedAttributesHandler {

    private static final long serialVersionUID = 1;
    private static final long RESAMPLING_SEED = 1;

    private RawFormat format;
    private Instances preparedForm;

    /** All attributes, missing cells too: what the learner itself cannot take is for the stages to convert. */
    @Override
    public Capabilities getCapabilities() {
        Capabilities capabilities = super.getCapabilities();
        capabilities.enableAllAttributes();
        capabilities.disable(Capability.RELATIONAL_ATTRIBUTES);
        capabilities.enable(Capability.MISSING_VALUES);
        capabilities.enable(Capability.MISSING_CLASS_VALUES);
        capabilities.setMinimumNumberInstances(0);
        return capabilities;
    }

    /**
     * Fits the stages in order, then the learner. Rows without a class value or with the weight 0 take no part.
     *
     * @throws StudyException ATN137 without a class to learn, ATN135 for weights below 0, ATN134 for an attribute that no stage
     *     makes fit for the learner, and what the stages refuse
     */
    @Override
    public void buildClassifier(Instances training) throws Exception {
        getClassifier().buildClassifier(prepareTraining(training));
    }

    /**
     * Fits the stages only, and gives the rows as the learner is to see them; for whoever trains the learner in a way of their
     * own. From then on {@link #prepare} reads raw rows.
     *
     * @throws StudyException as {@link #buildClassifier}
     */
    public Instances prepareTraining(Instances training) throws Exception {
        format = null;
        Instances rows = usable(training);
        boolean cleaned = !stages().isEmpty() && stages().get(0) instanceof Cleaner;
        RawFormat raw = new RawFormat(rows, cleaned ? (Cleaner) stages().get(0) : null);
        for (Filter stage : stages()) {
            rows = stage instanceof StageFilter own ? own.prepareTraining(rows) : filtered(rows, stage);
        }
        new LearnerFit(getClassifier(), path()).require(rows);
        format = raw;
        preparedForm = rows.stringFreeStructure();
        return weighted(rows);
    }

    private static Instances filtered(Instances rows, Filter wekas) throws Exception {
        wekas.setInputFormat(rows);
        return Filter.useFilter(rows, wekas);
    }

    private Instances usable(Instances training) throws Exception {
        if (training.classIndex() < 0) {
            throw new StudyException("ATN137", "The training rows have no class attribute. Call setClassIndex.");
        }
        getCapabilities().testWithFail(training);
        Weights.require(training);
        Instances rows = Weights.positive(training);
        rows.deleteWithMissingClass();
        if (rows.isEmpty()) {
            throw new StudyException(
                    "ATN137",
                    "No training row has a value of the class '"
                            + training.classAttribute().name() + "'. Add rows that have one.");
        }
        return rows;
    }

    /** The rows, drawn by their weights where the learner knows none; as Weka's {@code FilteredClassifier}. */
    private Instances weighted(Instances rows) {
        boolean fits = rows.allInstanceWeightsIdentical() || getClassifier() instanceof WeightedInstancesHandler;
        return fits ? rows : rows.resampleWithWeights(rows.getRandomNumberGenerator(RESAMPLING_SEED));
    }

    /** The stages as a person reads them, {@code impute ▸ rescale ▸ SMO}. */
    private String path() {
        List<String> names = new ArrayList<>();
        stages().forEach(stage -> names.add(name(stage)));
        names.add(getClassifier().getClass().getSimpleName());
        return String.join(" ▸ ", names);
    }

    private static String name(Filter stage) {
        return stage instanceof StageFilter own
                ? own.stage().label()
                : stage.getClass().getSimpleName();
    }

    /**
     * The learner's probabilities of the classes, or its estimate of a numeric class, for a raw row.
     *
     * @throws StudyException ATN131 or ATN132 if the row does not fit, ATN139 if a filter of Weka's own removed it
     */
    @Override
    public double[] distributionForInstance(Instance row) throws Exception {
        return getClassifier().distributionForInstance(prepare(row));
    }

    @Override
    public double classifyInstance(Instance row) throws Exception {
        return getClassifier().classifyInstance(prepare(row));
    }

    /** The row as the learner sees it. */
    public Instance prepare(Instance row) throws Exception {
        requireTrained();
        Instance prepared = format.read(row);
        for (Filter stage : stages()) {
            stage.input(prepared);
            stage.batchFinished();
            prepared = stage.output();
            if (prepared == null) {
                throw new StudyException(
                        "ATN139",
                        name(stage) + " removed a row that is to be predicted. Put a filter there that only changes"
                                + " training rows, such as OutlierLimiter with the action DROP.");
            }
        }
        return prepared;
    }

    private void requireTrained() {
        if (format == null) {
            throw new StudyException("ATN139", path() + " is not trained. Call buildClassifier first.");
        }
    }

    /** Raw rows as the learner sees them, in their order. */
    public Instances prepareAll(Instances rows) throws Exception {
        requireTrained();
        Instances all = preparedForm.stringFreeStructure();
        for (Instance row : rows) {
            Instance prepared = prepare(row);
            double[] values = prepared.toDoubleArray();
            for (int i = 0; i < values.length; i++) {
                if (prepared.attribute(i).isString() && !prepared.isMissing(i)) {
                    values[i] = all.attribute(i).addStringValue(prepared.stringValue(i));
                }
            }
            all.add(new DenseInstance(prepared.weight(), values));
        }
        return all;
    }

    /** The stages, what cleaning changed in the training rows, attribute by attribute, and the learner's own text. */
    @Override
    public String toString() {
        return path() + "\n\n" + (format == null ? "not trained" : cleanings() + getClassifier());
    }

    private String cleanings() {
        String lines = stages().stream()
                .filter(Cleaner.class::isInstance)
                .flatMap(stage -> ((Cleaner) stage).report().stream())
                .map(cleaning -> cleaning + "\n")
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : lines + "\n";
    }

    /** Trains and evaluates on files, as any of Weka's classifiers: {@code -t train.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runClassifier(new PreparedClassifier(), arguments);
    }
}
