// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.attune.processor.model.NumberText;
import dev.attune.processor.model.ValueKind;
import java.util.List;

/** Numbers as source code. */
final class Literals {

    private Literals() {}

    static CodeBlock number(ValueKind kind, double value) {
        return CodeBlock.of(
                "$L",
                switch (kind) {
                    case INT -> Long.toString((long) value);
                    case LONG -> (long) value + "L";
                    case FLOAT -> NumberText.ofFloat((float) value) + "f";
                    default -> NumberText.of(value);
                });
    }

    /** A double where an int would be boxed to the wrong class. */
    static CodeBlock exactDouble(double value) {
        String text = NumberText.of(value);
        return CodeBlock.of("$L", text.matches("-?\\d+") ? text + ".0" : text);
    }

    static List<CodeBlock> numbers(ValueKind kind, List<Double> values) {
        return values.stream().map(value -> number(kind, value)).toList();
    }
}
