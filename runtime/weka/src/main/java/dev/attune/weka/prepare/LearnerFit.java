// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.study.StudyException;
import weka.classifiers.Classifier;
import weka.core.Attribute;
import weka.core.Capabilities;
import weka.core.Capabilities.Capability;
import weka.core.Instances;

/**
 * Whether a learner can take the rows that the stages leave.
 *
 * @param path the stages and the learner, as a message names them
 */
record LearnerFit(Classifier learner, String path) {

    /** Refuses rows without any (ATN139), or with an attribute that no stage made fit for the learner (ATN134). */
    void require(Instances rows) {
        if (rows.isEmpty()) {
            throw new StudyException(
                    "ATN139", "No training row is left after " + path + ". Let the stages drop fewer rows.");
        }
        Capabilities takes = learner.getCapabilities();
        for (int i = 0; i < rows.numAttributes(); i++) {
            Attribute attribute = rows.attribute(i);
            if (i == rows.classIndex()) {
                continue;
            }
            if (attribute.isString() && !takes.handles(Capability.STRING_ATTRIBUTES)) {
                throw unfit(
                        attribute,
                        "clean makes numbers of text that is numbers (parseNumbers); for words add"
                                + " Weka's StringToWordVector as a stage");
            }
            if (attribute.isDate() && !takes.handles(Capability.DATE_ATTRIBUTES)) {
                throw unfit(attribute, "add a stage that makes numbers of dates");
            }
        }
    }

    private StudyException unfit(Attribute attribute, String hint) {
        return new StudyException(
                "ATN134",
                "'" + attribute.name() + "' is a " + Attribute.typeToString(attribute) + " attribute, which "
                        + learner.getClass().getSimpleName() + " cannot take, and no stage of " + path
                        + " converts it: " + hint + ", or remove the attribute.");
    }
}
