// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.ClassName;

/** The run-time types that generated code uses, by name: the processor itself does not need them. */
final class RuntimeTypes {

    static final ClassName ASSIGNMENT = ClassName.get("dev.attune.space", "Assignment");
    static final ClassName CONDITION = ClassName.get("dev.attune.space", "Condition");
    static final ClassName MODEL_TUNING = ClassName.get("dev.attune.space", "ModelTuning");
    static final ClassName PARAMETER = ClassName.get("dev.attune.space", "Parameter");
    static final ClassName SEARCH_SPACE = ClassName.get("dev.attune.space", "SearchSpace");
    static final ClassName WEKA_TUNING = ClassName.get("dev.attune.weka", "WekaTuning");
    static final ClassName CLASSIFIER = ClassName.get("weka.classifiers", "Classifier");

    private RuntimeTypes() {}
}
