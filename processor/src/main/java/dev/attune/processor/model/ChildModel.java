// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Optional;

/**
 * A model that stands inside another one, which uses its tuning.
 *
 * @param type what its source declares; empty while something in it cannot be read
 * @param compiledEarlier whether it is no part of this compilation
 * @param tuned whether its tuning exists, or will
 * @param visible whether generated code beside the outer model may use it
 * @param use how the outer model takes it
 */
public record ChildModel(Optional<TunedType> type, boolean compiledEarlier, boolean tuned, boolean visible, Use use) {

    /** How an instance gets from the inner model's tuning into the outer model. */
    public enum Use {
        /** As {@code create} gives it. */
        MODEL,
        /** As {@code create} gives it, which is a Weka classifier. */
        LEARNER,
        /** As {@code assemble} gives it. */
        ASSEMBLED,
        /** As a Weka model around what {@code create} gives, which is a learner. */
        WRAPPED,
        /** Not at all: its type is another one. */
        NONE
    }

    /** The same model, taken in a way. */
    public ChildModel usedAs(Use other) {
        return new ChildModel(type, compiledEarlier, tuned, visible, other);
    }

    /** What the source declares of a model that can be read. */
    public TunedType read() {
        return type.orElseThrow();
    }
}
