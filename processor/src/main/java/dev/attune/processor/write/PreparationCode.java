// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static dev.attune.processor.write.RuntimeTypes.CLEANER;
import static dev.attune.processor.write.RuntimeTypes.CLEAN_RULE;
import static dev.attune.processor.write.RuntimeTypes.PREPARED_CLASSIFIER;

import com.palantir.javapoet.CodeBlock;
import dev.attune.processor.model.CleaningRule;
import dev.attune.processor.model.Preparation;
import dev.attune.processor.model.PreparationStage;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import java.util.List;

/** The statements that put a model's preparation together, stage by stage. */
final class PreparationCode {

    private PreparationCode() {}

    /** Declares {@code pipeline}, with all stages and no learner yet. */
    static CodeBlock stages(Preparation preparation) {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T pipeline = new $T()", PREPARED_CLASSIFIER, PREPARED_CLASSIFIER)
                .add("\n");
        if (!preparation.rules().isEmpty()) {
            code.add(cleaner(preparation.rules())).add("\n");
        }
        preparation.stages().forEach(stage -> code.add(stage(stage)).add("\n"));
        return code.build();
    }

    private static CodeBlock cleaner(List<CleaningRule> rules) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$T cleaner = new $T()", CLEANER, CLEANER);
        rules.forEach(rule -> code.addStatement("cleaner.addRule($Z$L)", rule(rule)));
        return code.addStatement("pipeline.addStage(cleaner)").build();
    }

    private static CodeBlock rule(CleaningRule rule) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (rule.isForAll()) {
            code.add("$T.all()", CLEAN_RULE);
        } else {
            code.add("$T.of($S)", CLEAN_RULE, rule.attribute().first());
        }
        if (rule.range().given()) {
            code.add(
                    "$Z.range($L)",
                    CodeBlock.join(
                            Literals.numbers(ValueKind.DOUBLE, rule.range().values()), ",$W"));
        }
        if (!rule.missing().values().isEmpty()) {
            CodeBlock values = rule.missing().values().stream()
                    .map(value -> CodeBlock.of("$S", value))
                    .collect(CodeBlock.joining(",$W"));
            code.add("$Z.missing($L)", values);
        }
        return code.add(rule.parseNumbers() ? "$Z.parseNumbers()" : "")
                .add(rule.mergeSpellings() ? "$Z.mergeSpellings()" : "")
                .add(rule.dropUseless() ? "$Z.dropUseless()" : "")
                .build();
    }

    private static CodeBlock stage(PreparationStage stage) {
        if (stage.on().isEmpty()) {
            return StageFilter.of(stage.kind()).add(stage);
        }
        return CodeBlock.builder()
                .beginControlFlow("if (values.$L())", stage.on().get().component())
                .add(StageFilter.of(stage.kind()).add(stage))
                .endControlFlow()
                .build();
    }

    /** The default value of one of the preparation's parameters. */
    static CodeBlock byDefault(Preparation preparation, TunedMember parameter) {
        String value = preparation.stageOf(parameter).orElseThrow().mildest(parameter);
        return switch (parameter.kind()) {
            case BOOLEAN -> CodeBlock.of("$L", value);
            case ENUM -> CodeBlock.of("$T.$L", parameter.type().mirror(), value);
            default -> Literals.number(parameter.kind(), Double.parseDouble(value));
        };
    }
}
