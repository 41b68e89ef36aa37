// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.attune.processor.model.Accessors;
import dev.attune.processor.model.Amount;
import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.PreparationStage;
import dev.attune.processor.model.StageKind;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import java.util.Optional;

/**
 * The Weka filter behind a kind of stage, as generated code uses it.
 *
 * @param variable the local variable that holds it
 * @param optionSetter the method that takes the option
 */
record StageFilter(ClassName type, String variable, String optionSetter) {

    private static final String METHOD = "setMethod";

    static StageFilter of(StageKind kind) {
        return switch (kind) {
            case IMPUTE -> new StageFilter(RuntimeTypes.IMPUTER, "imputer", METHOD);
            case OUTLIERS -> new StageFilter(RuntimeTypes.OUTLIER_LIMITER, "outliers", "setRule");
            case ENCODE -> new StageFilter(RuntimeTypes.NOMINAL_ENCODER, "encoder", METHOD);
            case INTERACTIONS -> new StageFilter(RuntimeTypes.INTERACTION_TERMS, "interactions", METHOD);
            case POLYNOMIAL -> new StageFilter(RuntimeTypes.POLYNOMIAL_TERMS, "polynomial", METHOD);
            case RESCALE -> new StageFilter(RuntimeTypes.RESCALER, "rescaler", METHOD);
            case SELECT -> new StageFilter(RuntimeTypes.ATTRIBUTE_SELECTOR, "selector", METHOD);
            case AUGMENT -> new StageFilter(RuntimeTypes.AUGMENTER, "augmenter", METHOD);
        };
    }

    /** Makes the filter, sets what the user fixed and what {@code values} holds, and adds it to {@code pipeline}. */
    CodeBlock add(PreparationStage stage) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T $L = new $T()", type, variable, type);
        stage.optionType().ifPresent(options -> set(code, optionSetter, option(stage)));
        stage.kind()
                .amount()
                .ifPresent(amount -> set(code, Accessors.setter(amount.attribute()), amount(stage, amount)));
        if (isSet(stage.indicator())) {
            set(code, "setIndicator", CodeBlock.of("true"));
        }
        if (stage.action().given()) {
            set(
                    code,
                    "setAction",
                    CodeBlock.of(
                            "$T.$L", RuntimeTypes.OUTLIER_ACTION, stage.action().first()));
        }
        if (!stage.shape().values().isEmpty()) {
            set(
                    code,
                    "setShape",
                    CodeBlock.join(Literals.numbers(ValueKind.INT, stage.shape().values()), ",$W"));
        }
        stage.synonyms().values().stream()
                .filter(path -> !path.isEmpty())
                .forEach(path -> set(code, "setSynonyms", CodeBlock.of("$S", path)));
        return code.addStatement("pipeline.addStage($L)", variable).build();
    }

    private void set(CodeBlock.Builder code, String setter, CodeBlock value) {
        code.addStatement("$L.$L($Z$L)", variable, setter, value);
    }

    private static CodeBlock option(PreparationStage stage) {
        return value(stage.choice())
                .orElseGet(() -> CodeBlock.of(
                        "$T.$L",
                        stage.optionType().orElseThrow().mirror(),
                        stage.options().first()));
    }

    private static CodeBlock amount(PreparationStage stage, Amount amount) {
        ValueKind kind = amount.isWhole() ? ValueKind.INT : ValueKind.DOUBLE;
        return value(stage.number())
                .orElseGet(() -> Literals.number(kind, stage.amount().first()));
    }

    private static Optional<CodeBlock> value(Optional<TunedMember> parameter) {
        return parameter.map(tuned ->
                CodeBlock.of(tuned.isConditional() ? "values.$L().orElseThrow()" : "values.$L()", tuned.component()));
    }

    private static boolean isSet(Attribute<Boolean> flag) {
        return !flag.values().isEmpty() && flag.first();
    }
}
