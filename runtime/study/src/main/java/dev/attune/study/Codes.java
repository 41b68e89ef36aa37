// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/** The codes of this module's errors; each has a page in docs/diagnostics. */
final class Codes {

    static final String DEFAULT_OUTSIDE_DOMAIN = "ATN102";
    static final String DEFAULT_FORBIDDEN = "ATN103";
    static final String INFEASIBLE_SPACE = "ATN104";
    static final String ALL_TRIALS_FAILED = "ATN109";
    static final String BUDGET = "ATN110";
    static final String TRIAL_NOT_RUNNING = "ATN111";
    static final String SPACE_EXHAUSTED = "ATN112";
    static final String INTERRUPTED = "ATN113";
    static final String FIT_FAILED = "ATN114";
    static final String SETTING = "ATN115";
    static final String SEVERAL_SCORES = "ATN116";

    private Codes() {}
}
