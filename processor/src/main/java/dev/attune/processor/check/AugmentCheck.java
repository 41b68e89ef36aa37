// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.WRONG_ATTRIBUTE;
import static dev.attune.processor.report.DiagnosticCode.WRONG_STAGE;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.PreparationStage;
import dev.attune.processor.model.StageKind;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the methods of {@code @Augment} need to know of the rows, and only they. */
final class AugmentCheck {

    private final TunedType type;
    private final PreparationStage stage;
    private final List<Problem> problems = new ArrayList<>();

    private AugmentCheck(TunedType type, PreparationStage stage) {
        this.type = type;
        this.stage = stage;
    }

    static List<Problem> of(TunedType type, PreparationStage stage) {
        if (stage.kind() != StageKind.AUGMENT) {
            return List.of();
        }
        AugmentCheck check = new AugmentCheck(type, stage);
        check.shape();
        check.synonyms();
        return check.problems;
    }

    private void shape() {
        Attribute<Double> shape = stage.shape();
        Optional<String> shaped = option(AugmentCheck::hasShape);
        if (shaped.isEmpty()) {
            unused(shape, !shape.values().isEmpty());
            return;
        }
        if (shape.values().isEmpty()) {
            wrong(shape.origin(), shaped.get() + " needs the shape of a row", "Add shape = " + allowed(shaped.get()));
            return;
        }
        for (int i = 0; i < shape.values().size(); i++) {
            if (shape.values().get(i) < 1) {
                String number = NumberText.of(shape.values().get(i));
                wrong(shape.places().get(i), "has " + number + " in its shape", "Use whole numbers from 1");
                return;
            }
        }
        option(option -> hasShape(option) && !fits(option, shape.values().size()))
                .ifPresent(option -> wrong(
                        shape.origin(),
                        "has shape = " + NumberText.array(shape.values()) + ", which is none for " + option,
                        "Use " + allowed(option)));
    }

    private void synonyms() {
        Attribute<String> synonyms = stage.synonyms();
        boolean none = synonyms.first().isBlank();
        Optional<String> needing = option(option -> option.equals("TEXT_SYNONYM") || option.equals("TEXT_INSERT"));
        if (needing.isEmpty()) {
            unused(synonyms, !none);
        } else if (none) {
            wrong(
                    synonyms.origin(),
                    needing.get() + " needs a table of synonyms",
                    "Add synonyms = \"path/of/the/table.txt\"");
        }
    }

    private void unused(Attribute<?> attribute, boolean given) {
        if (given) {
            String options = String.join(", ", stage.options().values());
            problems.add(Problem.at(
                    WRONG_ATTRIBUTE, attribute.origin(), type.name(), attribute.name(), options, "Remove it"));
        }
    }

    private Optional<String> option(Predicate<String> test) {
        return stage.options().values().stream().filter(test).findFirst();
    }

    private static boolean hasShape(String option) {
        return isImage(option) || option.startsWith("SOUND_");
    }

    private static boolean isImage(String option) {
        return option.startsWith("IMAGE_");
    }

    private static boolean fits(String option, int size) {
        return isImage(option) ? size == 2 || size == 3 : size == 1 || size == 2;
    }

    private static String allowed(String option) {
        return isImage(option) ? "{height, width} or {height, width, channels}" : "{samples} or {samples, channels}";
    }

    private void wrong(Origin place, String reason, String hint) {
        problems.add(Problem.at(WRONG_STAGE, place, type.name(), stage.kind().annotation(), reason, hint));
    }
}
