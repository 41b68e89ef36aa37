// SPDX-License-Identifier: Apache-2.0
/** Rules that stop a trial as soon as its first steps show that it will hardly win. */
package dev.attune.study.stopping;
