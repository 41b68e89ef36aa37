// SPDX-License-Identifier: Apache-2.0
/** The annotations of Attune, hyperparameter tuning for Java that javac checks. */
module dev.attune.annotations {
    exports dev.attune.annotations;
}
