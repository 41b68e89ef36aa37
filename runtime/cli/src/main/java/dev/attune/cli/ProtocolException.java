// SPDX-License-Identifier: Apache-2.0
package dev.attune.cli;

/** A request that cannot be served; it had no effect. */
final class ProtocolException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Code code;

    /** What is wrong with a request. */
    enum Code {
        BAD_JSON,
        BAD_REQUEST,
        BAD_SPACE,
        UNKNOWN_SAMPLER,
        UNKNOWN_ID,
        INTERNAL
    }

    ProtocolException(Code code, String message) {
        super(message);
        this.code = code;
    }

    Code code() {
        return code;
    }
}
