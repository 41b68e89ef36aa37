// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.attune.processor.model.Nesting;
import dev.attune.processor.model.Nesting.Alternative;
import dev.attune.processor.model.TunedType;
import java.util.stream.Collectors;

/** A model's parameters as a list in Javadoc; those of nested models stand in these models' own, which it links. */
final class ParameterList {

    private ParameterList() {}

    /** The list, with an empty line before it; empty if there is nothing to tune. */
    static CodeBlock of(TunedType type) {
        CodeBlock.Builder items = CodeBlock.builder();
        ParameterTable.ofOwn(type).rows().forEach(row -> items.add("$L\n", JavadocText.wrap("<li>" + item(row))));
        type.components().stream()
                .filter(member -> member.nesting().form() == Nesting.Form.MODELS)
                .flatMap(member -> member.nesting().alternatives().stream())
                .filter(alternative -> !alternative.members().isEmpty())
                .forEach(alternative -> items.add(nested(alternative)));
        return items.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .add("\n<ul>\n")
                        .add(items.build())
                        .add("</ul>\n")
                        .build();
    }

    private static CodeBlock nested(Alternative alternative) {
        return CodeBlock.of("<li>{@code $L.*}: see {@link $T}\n", alternative.path(), ModelsCode.tuning(alternative));
    }

    /** {@code c: double, 0.001 to 1000, log; default: initialiser; active if filter is NONE}. */
    private static String item(ParameterRow row) {
        String range = row.type().equals("boolean") ? "" : ", " + row.range();
        String scale = row.scale().isEmpty() ? "" : ", " + row.scale();
        String text = row.type() + range + scale + "; default: " + row.source().text();
        return "{@code " + row.name() + "}: " + JavadocText.escape(text + conditions(row));
    }

    private static String conditions(ParameterRow row) {
        return row.conditions().isEmpty()
                ? ""
                : row.conditions().stream()
                        .map(term -> term.parameter() + " " + term.statement())
                        .collect(Collectors.joining(" and ", "; active if ", ""));
    }
}
