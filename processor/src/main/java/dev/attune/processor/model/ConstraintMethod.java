// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * A {@code @Constraint} method.
 *
 * @param flaws what keeps generated code from calling it, such as {@code static is missing}
 */
public record ConstraintMethod(ExecutableElement element, String name, List<Argument> arguments, List<String> flaws) {

    /** A parameter of the method, which names a tuned member. */
    public record Argument(String name, String type, Origin origin) {}
}
