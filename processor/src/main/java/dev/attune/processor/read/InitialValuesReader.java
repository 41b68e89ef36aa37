// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import dev.attune.processor.model.InitialValues;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads the initialisers of a model's fields from javac's syntax trees. Other compilers have none, and a class whose constructor
 * or initialiser block may set other values says nothing.
 */
final class InitialValuesReader {

    private final Trees trees;
    private final Elements elements;

    private InitialValuesReader(Trees trees, Elements elements) {
        this.trees = trees;
        this.elements = elements;
    }

    /** The reader; empty under a compiler without such trees, or behind a wrapper that hides them. */
    static Optional<InitialValuesReader> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new InitialValuesReader(Trees.instance(environment), environment.getElementUtils()));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    InitialValues read(TunedType type) {
        if (type.spec().isPresent()
                || type.form().isRecord()
                || type.members().isEmpty()
                || hasConstructor(type.element())) {
            return InitialValues.UNKNOWN;
        }
        ClassTree tree = trees.getTree(type.element());
        if (tree == null || tree.getMembers().stream().anyMatch(BlockTree.class::isInstance)) {
            return InitialValues.UNKNOWN;
        }
        Map<String, VariableTree> fields = new HashMap<>();
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree field) {
                fields.put(field.getName().toString(), field);
            }
        }
        return new InitialValues(literals(type, fields));
    }

    private static Map<String, String> literals(TunedType type, Map<String, VariableTree> fields) {
        Map<String, String> values = new HashMap<>();
        for (TunedMember member : type.members()) {
            VariableTree field = fields.get(member.name());
            if (field != null && member.element().getEnclosingElement().equals(type.element())) {
                LiteralText.of(field.getInitializer(), member.kind())
                        .ifPresent(value -> values.put(member.name(), value));
            }
        }
        return values;
    }

    private boolean hasConstructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> elements.getOrigin(constructor) == Elements.Origin.EXPLICIT);
    }
}
