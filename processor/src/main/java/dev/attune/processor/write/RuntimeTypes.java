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

    static final ClassName PREPARED_CLASSIFIER = prepare("PreparedClassifier");
    static final ClassName CLEANER = prepare("Cleaner");
    static final ClassName CLEAN_RULE = prepare("CleanRule");
    static final ClassName IMPUTER = prepare("Imputer");
    static final ClassName OUTLIER_LIMITER = prepare("OutlierLimiter");
    static final ClassName NOMINAL_ENCODER = prepare("NominalEncoder");
    static final ClassName INTERACTION_TERMS = prepare("InteractionTerms");
    static final ClassName POLYNOMIAL_TERMS = prepare("PolynomialTerms");
    static final ClassName RESCALER = prepare("Rescaler");
    static final ClassName ATTRIBUTE_SELECTOR = prepare("AttributeSelector");
    static final ClassName AUGMENTER = prepare("Augmenter");
    static final ClassName OUTLIER_ACTION = ClassName.get("dev.attune.annotations", "OutlierAction");

    private RuntimeTypes() {}

    private static ClassName prepare(String name) {
        return ClassName.get("dev.attune.weka.prepare", name);
    }
}
