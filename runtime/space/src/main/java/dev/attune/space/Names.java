// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

/** Parameter names are paths: members joined by dots. */
final class Names {

    private Names() {}

    static void check(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a parameter's name is blank; give it the name of its member");
        }
    }

    static String join(String path, String name) {
        check(path);
        return path + "." + name;
    }

    /** The value itself if it is in the parameter's domain. */
    static <T> T checked(Parameter<T> parameter, T value) {
        if (!parameter.contains(value)) {
            String given = value == null ? "null" : parameter.text(value);
            throw new IllegalArgumentException(
                    parameter.name() + ": " + given + " is not in " + parameter.domainText());
        }
        return value;
    }
}
