// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Locale;
import java.util.Optional;

/** The preparations that have options, in the order in which rows pass through them; clean, which has rules, comes before. */
public enum StageKind {
    IMPUTE("Impute", null),
    OUTLIERS("Outliers", Amount.CUT),
    ENCODE("Encode", null),
    INTERACTIONS("Interactions", Amount.MAX_PAIRS),
    POLYNOMIAL("Polynomial", Amount.DEGREE),
    RESCALE("Rescale", null),
    SELECT("SelectAttributes", Amount.KEEP),
    AUGMENT("Augment", Amount.RATIO);

    private final String annotation;
    private final Optional<Amount> amount;

    StageKind(String annotation, Amount amount) {
        this.annotation = annotation;
        this.amount = Optional.ofNullable(amount);
    }

    /** The annotation's simple name. */
    public String annotation() {
        return annotation;
    }

    /** What names of parameters begin with. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number that it takes. */
    public Optional<Amount> amount() {
        return amount;
    }

    /** Whether its annotation lists methods to choose from. */
    public boolean hasOptions() {
        return this != INTERACTIONS && this != POLYNOMIAL;
    }
}
