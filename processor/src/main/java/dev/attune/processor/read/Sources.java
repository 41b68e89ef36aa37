// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What is being compiled, of all rounds so far: other types come from class files. */
public final class Sources {

    private final Set<String> names = new HashSet<>();

    /** Adds the types of a round. */
    public void add(RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                names.add(type.getQualifiedName().toString());
            }
        }
    }

    boolean contains(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? contains(outer)
                : names.contains(type.getQualifiedName().toString());
    }
}
