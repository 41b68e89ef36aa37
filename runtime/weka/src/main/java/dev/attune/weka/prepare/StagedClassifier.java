// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.study.StudyException;
import dev.attune.weka.options.OptionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import weka.classifiers.SingleClassifierEnhancer;
import weka.core.Option;
import weka.core.Utils;
import weka.filters.Filter;

/** The stages of a {@link PreparedClassifier}, as code and as options set them. */
public abstract sealed class StagedClassifier extends SingleClassifierEnhancer permits PreparedClassifier {

    private static final long serialVersionUID = 1;

    private final ArrayList<Filter> stages = new ArrayList<>();

    StagedClassifier() {}

    /**
     * Puts a filter behind those added before.
     *
     * @throws StudyException ATN130 if it is one of this package's and its place is not behind theirs: clean, impute, outliers,
     *     encode, interactions, polynomial, rescale, select, augment. Filters of Weka's own may stand anywhere
     */
    public void addStage(Filter stage) {
        if (stage instanceof StageFilter added) {
            requirePlace(added.stage());
        }
        stages.add(stage);
    }

    private void requirePlace(Stage place) {
        for (Filter earlier : stages) {
            if (earlier instanceof StageFilter before && before.stage().compareTo(place) >= 0) {
                String fault = before.stage() == place
                        ? " is there already"
                        : " comes before " + before.stage().label();
                throw new StudyException(
                        "ATN130",
                        place.label() + fault + ". Each stage stands once, in this order: "
                                + Arrays.stream(Stage.values())
                                        .map(Stage::label)
                                        .collect(Collectors.joining(" ▸ ")) + ".");
            }
        }
    }

    /** The stages in order. */
    public List<Filter> stages() {
        return List.copyOf(stages);
    }

    /** What Weka's command line and Explorer say of the classifier. */
    public String globalInfo() {
        return "Prepares raw rows by a chain of filters, each fitted on training rows only, and learns from what they leave.";
    }

    private OptionTable table() {
        return new OptionTable()
                .several(
                        "F",
                        "filter",
                        "A stage: a filter's class and its options in quotes. May be given several times, in order.",
                        () -> stages.stream().map(Utils::toCommandLine).toList(),
                        this::setStages);
    }

    private void setStages(List<String> specifications) throws Exception {
        stages.clear();
        for (String specification : specifications) {
            String[] options = Utils.splitOptions(specification);
            String name = options[0];
            options[0] = "";
            addStage((Filter) Utils.forName(Filter.class, name, options));
        }
    }

    @Override
    public Enumeration<Option> listOptions() {
        return table().listBefore(super.listOptions());
    }

    /**
     * Sets the stages ({@code -F}) and the learner ({@code -W}, and its options behind {@code --}).
     *
     * @throws Exception if a class does not exist, or an option is not allowed
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
}
