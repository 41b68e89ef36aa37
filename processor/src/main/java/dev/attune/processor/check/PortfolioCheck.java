// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.NOT_SEALED;
import static dev.attune.processor.report.DiagnosticCode.RECURSION;
import static dev.attune.processor.report.DiagnosticCode.TWO_ANNOTATIONS;

import dev.attune.processor.model.ChildModel;
import dev.attune.processor.model.Nesting.Alternative;
import dev.attune.processor.model.Portfolio;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/** Whether a portfolio's models are known, and can be searched together. */
final class PortfolioCheck {

    private PortfolioCheck() {}

    static List<Problem> of(TunedType type, Portfolio portfolio) {
        if (type.spec().isPresent()) {
            return List.of(Problem.at(TWO_ANNOTATIONS, portfolio.origin(), type.name(), "SpecFor", "Portfolio"));
        }
        boolean isEmpty = portfolio.choice().nesting().alternatives().isEmpty();
        if (portfolio.choice().nesting().recursion().isPresent()) {
            return List.of(Problem.at(RECURSION, portfolio.origin(), type.name(), type.name()));
        }
        return !portfolio.isChoice() || isEmpty
                ? List.of(Problem.at(NOT_SEALED, portfolio.origin(), type.name(), type.name()))
                : NestingCheck.models(
                        portfolio.choice(), (choice, alternative) -> inPortfolio(portfolio, choice, alternative));
    }

    private static Optional<Problem> inPortfolio(Portfolio portfolio, TunedMember choice, Alternative alternative) {
        if (portfolio.weka() && !alternative.model().read().weka()) {
            return NestingCheck.notAssignable(
                    choice,
                    alternative,
                    "others of the models are Weka models",
                    "Make all of them Weka models, or none");
        }
        return alternative.model().use() == ChildModel.Use.NONE
                ? NestingCheck.notAssignable(
                        choice,
                        alternative,
                        "the models are " + choice.type().simpleName(),
                        "List the models in the annotation")
                : Optional.empty();
    }
}
