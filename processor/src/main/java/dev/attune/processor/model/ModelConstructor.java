// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;

/**
 * A constructor of a model class.
 *
 * @param signature as messages show it, {@code Ridge(double ridge, int maxIts)}
 * @param parameters the names of the parameters, in order
 * @param foreign the parameters that are no tuned member of this name and type
 * @param accessible whether generated code may call it
 * @param thrown the checked exceptions, by simple name
 */
public record ModelConstructor(
        String signature, List<String> parameters, List<String> foreign, boolean accessible, List<String> thrown) {

    /** The constructor of a spec's class, which is known to take nothing. */
    public static final ModelConstructor BLANK = new ModelConstructor("", List.of(), List.of(), true, List.of());

    boolean isUsable() {
        return accessible && foreign.isEmpty();
    }
}
