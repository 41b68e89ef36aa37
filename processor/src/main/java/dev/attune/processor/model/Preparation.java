// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a model's rows are prepared: what its class's annotations say, in the order in which rows pass through.
 *
 * @param available whether the stages themselves are on the class path
 */
public record Preparation(List<CleaningRule> rules, List<PreparationStage> stages, boolean available) {

    public boolean isEmpty() {
        return rules.isEmpty() && stages.isEmpty();
    }

    /** The first of its annotations; empty if there is none. */
    public Optional<Origin> origin() {
        return Stream.concat(
                        rules.stream().map(CleaningRule::origin),
                        stages.stream().map(PreparationStage::origin))
                .findFirst();
    }

    /** The parameters of all stages. */
    public List<TunedMember> parameters() {
        return stages.stream().flatMap(stage -> stage.parameters().stream()).toList();
    }

    /** The stage that a parameter belongs to; empty for a member of the model. */
    public Optional<PreparationStage> stageOf(TunedMember parameter) {
        return stages.stream()
                .filter(stage -> stage.parameters().contains(parameter))
                .findFirst();
    }

    /** Whether the default value of one of its parameters meets a condition. */
    public boolean isMetByDefault(Clause clause, TunedMember parameter) {
        String value = stageOf(parameter).orElseThrow().mildest(parameter);
        if (!clause.hasBounds()) {
            return clause.is().values().stream().anyMatch(wanted -> isSame(wanted, value, parameter));
        }
        double number = Double.parseDouble(value);
        return number > clause.lower() && number < clause.upper();
    }

    private static boolean isSame(String wanted, String value, TunedMember parameter) {
        return parameter.kind().isNumeric()
                ? Double.parseDouble(wanted) == Double.parseDouble(value)
                : wanted.equals(value);
    }
}
