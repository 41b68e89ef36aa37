// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The class that a {@code @SpecFor} interface describes.
 *
 * @param flaw what keeps generated code from making an instance, such as {@code it is abstract}
 * @param origin the class in the annotation
 */
public record SpecTarget(TypeElement element, String name, Optional<String> flaw, Origin origin) {}
