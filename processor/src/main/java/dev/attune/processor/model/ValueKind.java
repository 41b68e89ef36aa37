// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

/** What a member's type means for its domain. */
public enum ValueKind {
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    BOOLEAN,
    ENUM,
    STRING,
    ALTERNATIVES,
    /** A single nested model: several parameters, and none of its own. */
    MODEL,
    /** The two parameters of an {@code ElasticNet}. */
    ELASTIC_NET,
    OTHER;

    public boolean isNumeric() {
        return isWhole() || this == FLOAT || this == DOUBLE;
    }

    public boolean isWhole() {
        return this == INT || this == LONG;
    }

    /** Whether the member stands for the parameters inside it, and is none itself. */
    public boolean isGroup() {
        return this == MODEL || this == ELASTIC_NET;
    }

    public boolean isTunable() {
        return this != OTHER;
    }
}
