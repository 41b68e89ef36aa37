// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import dev.attune.processor.model.TunedType;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;

/** Writes the classes that belong to a model. */
public final class ModelWriter {

    /** The annotation on generated classes. */
    public static final String GENERATED = "javax.annotation.processing.Generated";

    private final GeneratedFile file;

    public ModelWriter(Elements elements, Filer filer) {
        file = new GeneratedFile(elements, filer);
    }

    /**
     * Writes the tuning of a model without mistakes and, for a Weka model, its pipeline.
     *
     * @throws javax.annotation.processing.FilerException if a class of such a name exists
     */
    public void write(TunedType type) throws IOException {
        file.write(type, new TuningWriter(type).write());
        if (type.weka()) {
            file.write(type, new PipelineWriter(type).write());
        }
    }

    /** Writes empty classes in place of those of a model with mistakes. */
    public void writeStub(TunedType type) throws IOException {
        StubWriter stub = new StubWriter(type);
        file.write(type, stub.tuning());
        if (type.weka()) {
            file.write(type, stub.pipeline());
        }
    }
}
