// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import dev.attune.weka.options.OptionTable;
import java.util.Enumeration;
import weka.classifiers.AbstractClassifier;
import weka.core.Capabilities;
import weka.core.Capabilities.Capability;
import weka.core.Option;

/** A classifier whose options are a table, and which learns from rows as {@link NumericEncoding} makes them numeric. */
public abstract class ConfigurableClassifier extends AbstractClassifier {

    private static final long serialVersionUID = 1L;

    /** For subclasses. */
    protected ConfigurableClassifier() {}

    /** The options beside those of every Weka classifier, bound to this instance. */
    protected abstract OptionTable table();

    @Override
    public Enumeration<Option> listOptions() {
        return table().listBefore(super.listOptions());
    }

    @Override
    public void setOptions(String[] options) throws Exception {
        table().set(options);
        super.setOptions(options);
    }

    @Override
    public String[] getOptions() {
        return table().getBefore(super.getOptions());
    }

    /** What the encoding takes; a learner adds its kinds of class. */
    @Override
    public Capabilities getCapabilities() {
        Capabilities result = super.getCapabilities();
        result.disableAll();
        result.enable(Capability.NOMINAL_ATTRIBUTES);
        result.enable(Capability.NUMERIC_ATTRIBUTES);
        result.enable(Capability.DATE_ATTRIBUTES);
        result.enable(Capability.MISSING_VALUES);
        result.enable(Capability.MISSING_CLASS_VALUES);
        return result;
    }
}
