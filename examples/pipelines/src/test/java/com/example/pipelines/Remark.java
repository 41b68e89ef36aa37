// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.pipelines;

import static dev.attune.annotations.Augmentation.TEXT_DELETE;
import static dev.attune.annotations.Augmentation.TEXT_INSERT;
import static dev.attune.annotations.Augmentation.TEXT_SWAP;
import static dev.attune.annotations.Augmentation.TEXT_SYNONYM;

import dev.attune.annotations.Augment;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.meta.FilteredClassifier;
import weka.filters.unsupervised.attribute.StringToWordVector;

/** What customers wrote. */
@Augment(
        value = {TEXT_SYNONYM, TEXT_INSERT, TEXT_SWAP, TEXT_DELETE},
        ratio = 1,
        synonyms = "src/test/resources/words.txt")
class Remark implements WekaModel {

    @Override
    public Classifier newClassifier() {
        var words = new FilteredClassifier();
        words.setFilter(new StringToWordVector());
        words.setClassifier(new NaiveBayes());
        return words;
    }
}
