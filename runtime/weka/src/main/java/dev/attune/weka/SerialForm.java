// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** An object with all its settings as bytes, which tell whether another one is the same. */
final class SerialForm {

    private SerialForm() {}

    /** Equal if the bytes are; empty if something in it cannot be written out, such as a class that holds on to a user's model. */
    static Optional<ByteBuffer> of(Object object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(ByteBuffer.wrap(bytes.toByteArray()));
    }
}
