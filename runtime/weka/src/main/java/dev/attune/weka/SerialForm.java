// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;

/** An object with all its settings as bytes, which tell whether another one is the same. */
final class SerialForm {

    private SerialForm() {}

    /** Equal if the bytes are. */
    static ByteBuffer of(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new IllegalStateException(object.getClass().getSimpleName() + " cannot be written out", e);
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
