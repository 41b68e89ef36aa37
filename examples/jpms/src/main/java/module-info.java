// SPDX-License-Identifier: Apache-2.0
/** A module with a model; it reads nothing of the compiler's. */
module com.example.jpms {
    requires dev.attune.annotations;
    requires dev.attune.study;

    exports com.example.jpms;
}
