// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.read;

/** An annotation with a value that the compiler itself rejects, and reports: nothing is left to say. */
public final class BrokenAnnotationException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
