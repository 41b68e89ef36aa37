// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import java.lang.System.Logger.Level;

/** Finds the kernels that this JVM can run: the Vector API's where the JVM has its module, else the scalar ones. */
public final class VectorSupports {

    private static final String INCUBATOR = "jdk.incubator.vector";
    /** Shorter work gains less than the compiling of vector code costs, unless it is repeated tens of thousands of times. */
    private static final int LEAST = 16_384;

    private static final VectorSupport SCALAR = new ScalarVectorSupport();
    private static final VectorSupport FOUND = find();

    private VectorSupports() {}

    /** The kernels of this JVM, looked up once; says in one line of the log how to get faster ones if it has only scalar ones. */
    public static VectorSupport get() {
        return FOUND;
    }

    /** The kernels for something that has so many values and is not done often: scalar ones unless they are many. */
    public static VectorSupport forValues(long values) {
        return values < LEAST ? SCALAR : FOUND;
    }

    private static VectorSupport find() {
        Module incubator = ModuleLayer.boot().findModule(INCUBATOR).orElse(null);
        if (incubator == null) {
            return scalar("The Vector API is off: numeric kernels run as scalar code, with the same results. "
                    + "To switch it on, start Java with --add-modules " + INCUBATOR);
        }
        // a reference by name only: the class does not link in a JVM without the module
        VectorSupports.class.getModule().addReads(incubator);
        try {
            return Class.forName("dev.attune.vector.PanamaVectorSupport")
                    .asSubclass(VectorSupport.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError unusable) {
            return scalar("This JVM's Vector API (--add-modules " + INCUBATOR + ") is not the one that Attune knows: "
                    + "numeric kernels run as scalar code, with the same results. Cause: " + unusable);
        }
    }

    private static VectorSupport scalar(String reason) {
        System.getLogger("dev.attune.vector").log(Level.INFO, reason);
        return SCALAR;
    }
}
