// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.MISPLACED_STAGE;
import static dev.attune.processor.report.DiagnosticCode.NOT_FINITE;
import static dev.attune.processor.report.DiagnosticCode.RANGE_SIZE;
import static dev.attune.processor.report.DiagnosticCode.WRONG_STAGE;

import dev.attune.processor.model.Amount;
import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.Preparation;
import dev.attune.processor.model.PreparationStage;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The preparation stages of a model: whether it can have any, and whether each has something to do. */
final class StageCheck {

    private final TunedType type;
    private final PreparationStage stage;
    private final List<Problem> problems;

    private StageCheck(TunedType type, PreparationStage stage, List<Problem> problems) {
        this.type = type;
        this.stage = stage;
        this.problems = problems;
    }

    static List<Problem> of(TunedType type) {
        Optional<Problem> misplaced = misplaced(type);
        if (misplaced.isPresent()) {
            return List.of(misplaced.get());
        }
        List<Problem> problems = new ArrayList<>(CleanCheck.of(type));
        type.preparation().stages().forEach(stage -> new StageCheck(type, stage, problems).check());
        return problems;
    }

    private static Optional<Problem> misplaced(TunedType type) {
        Preparation preparation = type.preparation();
        if (!preparation.available()) {
            return preparation
                    .origin()
                    .map(origin -> misplaced(
                            type.name(),
                            origin,
                            "attune-weka is not on the class path",
                            "Add the dependency dev.attune:attune-weka"));
        }
        boolean isPortfolio = type.portfolio().isPresent();
        String reason = type.spec()
                .map(described -> described.name() + " is no Weka classifier")
                .orElse(type.name() + (isPortfolio ? " is a portfolio" : " is no WekaModel"));
        String hint = isPortfolio
                ? "Put it on the models"
                : type.spec().isPresent() ? "Remove it" : "Implement dev.attune.weka.WekaModel, or remove it";
        return preparation
                .origin()
                .filter(origin -> !type.weka() || isPortfolio)
                .map(origin -> misplaced(type.name(), origin, reason, hint));
    }

    /** An alternative inside a model gets no raw rows. */
    static List<Problem> ofPart(String name, Preparation preparation) {
        return preparation.origin().stream()
                .map(origin -> misplaced(
                        name, origin, name + " is an alternative inside a model", "Put it on the model, or remove it"))
                .toList();
    }

    private static Problem misplaced(String subject, Origin origin, String reason, String hint) {
        String annotation = origin.mirror()
                .orElseThrow()
                .getAnnotationType()
                .asElement()
                .getSimpleName()
                .toString();
        return Problem.at(MISPLACED_STAGE, origin, subject, annotation, reason, hint);
    }

    private void check() {
        if (stage.kind().hasOptions()) {
            options();
        }
        stage.kind().amount().ifPresent(this::amount);
        problems.addAll(AugmentCheck.of(type, stage));
    }

    private void options() {
        Attribute<String> options = stage.options();
        if (options.values().isEmpty()) {
            wrong(options.origin(), "has no option", "Name one, or several to choose from");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < options.values().size(); i++) {
            String option = options.values().get(i);
            if (!seen.add(option)) {
                wrong(options.places().get(i), "has " + option + " twice", "Remove one");
            }
        }
    }

    private void amount(Amount amount) {
        Attribute<Double> given = stage.amount();
        int size = given.values().size();
        if (size != 1 && size != 2) {
            problems.add(Problem.at(
                    RANGE_SIZE,
                    given.origin(),
                    subject(amount),
                    amount.attribute(),
                    size,
                    "Write {low, high}, or one number for a fixed value"));
            return;
        }
        int before = problems.size();
        for (int i = 0; i < size; i++) {
            number(amount, given.values().get(i), given.places().get(i));
        }
        if (problems.size() == before && size == 2) {
            stage.number().map(RangeCheck::of).ifPresent(problems::addAll);
        } else if (problems.size() == before && amount.isIdle(given.first())) {
            wrong(
                    given.origin(),
                    "does nothing with " + amount.attribute() + " = " + NumberText.of(given.first()),
                    "Give a range, or remove it");
        }
    }

    private void number(Amount amount, double number, Origin place) {
        if (!Double.isFinite(number)) {
            problems.add(Problem.at(NOT_FINITE, place, subject(amount), NumberText.of(number)));
        } else if (!amount.allows(number)) {
            wrong(
                    place,
                    "cannot have " + amount.attribute() + " = " + NumberText.of(number),
                    "Allowed is " + amount.allowed());
        }
    }

    private String subject(Amount amount) {
        return type.name() + "." + stage.kind().label() + "." + amount.attribute();
    }

    private void wrong(Origin place, String reason, String hint) {
        problems.add(Problem.at(WRONG_STAGE, place, type.name(), stage.kind().annotation(), reason, hint));
    }
}
