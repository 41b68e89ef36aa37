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
    OTHER;

    public boolean isNumeric() {
        return isWhole() || this == FLOAT || this == DOUBLE;
    }

    public boolean isWhole() {
        return this == INT || this == LONG;
    }

    public boolean isTunable() {
        return this != OTHER;
    }
}
