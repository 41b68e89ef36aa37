// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How generated code makes an instance with given values: a constructor, then the other members one by one.
 *
 * @param fresh the constructor without parameters, which gives the instance that defaults are read from
 */
public record Creation(ModelConstructor constructor, Optional<ModelConstructor> fresh) {

    /**
     * The way to make an instance; empty if there is none.
     *
     * @param required the members that only a constructor can set
     */
    public static Optional<Creation> of(List<ModelConstructor> constructors, List<String> required) {
        List<ModelConstructor> usable =
                constructors.stream().filter(ModelConstructor::isUsable).toList();
        Optional<ModelConstructor> fresh =
                usable.stream().filter(c -> c.parameters().isEmpty()).findFirst();
        if (required.isEmpty() && fresh.isPresent()) {
            return Optional.of(new Creation(fresh.get(), fresh));
        }
        return usable.stream()
                .filter(constructor -> constructor.parameters().containsAll(required))
                // of several, the one that sets most; max would take the last of equals
                .sorted(Comparator.comparingInt(c -> -c.parameters().size()))
                .findFirst()
                .map(constructor -> new Creation(constructor, fresh));
    }
}
