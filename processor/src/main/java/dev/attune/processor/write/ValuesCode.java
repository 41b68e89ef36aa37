// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.TunedMember;
import java.util.List;

/** {@code Values} and the bodies of a tuning's methods, which are others for a portfolio. */
interface ValuesCode {

    CodeBlock defaults();

    CodeBlock valuesOf();

    CodeBlock read();

    CodeBlock write();

    CodeBlock create();

    TypeSpec type(List<TunedMember> components, boolean exposed);
}
