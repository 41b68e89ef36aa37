// SPDX-License-Identifier: Apache-2.0
/** Which parameters the scores of a study's trials depend on, and how much. */
package dev.attune.study.importance;
