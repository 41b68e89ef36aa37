// SPDX-License-Identifier: Apache-2.0
/** The annotations that a user writes on a model class. They have no dependency and cost nothing at run time. */
package dev.attune.annotations;
