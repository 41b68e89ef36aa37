// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import dev.attune.processor.report.Problem;
import java.util.List;

/**
 * What the checks say of a type.
 *
 * @param problems its own mistakes, in the order of the source
 * @param sound whether neither it nor a model inside it has a mistake; those inside have messages of their own
 */
public record Verdict(List<Problem> problems, boolean sound) {}
