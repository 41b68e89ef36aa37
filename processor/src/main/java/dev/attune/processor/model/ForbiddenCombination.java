// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;

/** A {@code @Forbid}: clauses that must not hold together. */
public record ForbiddenCombination(List<Clause> clauses, Origin origin) {}
