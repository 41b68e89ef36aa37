// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds types by name as a given class sees them. */
public final class Lookup {

    private final Elements elements;

    public Lookup(Elements elements) {
        this.elements = elements;
    }

    /**
     * The type of a qualified name, if the module of {@code viewer} reads it. Without the module, javac can answer with a type that
     * the module does not read, and searches all modules in vain for a name that does not exist.
     */
    public Optional<TypeElement> find(Element viewer, String name) {
        ModuleElement module = elements.getModuleOf(viewer);
        return Optional.ofNullable(
                module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
    }
}
