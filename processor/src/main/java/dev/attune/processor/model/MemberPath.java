// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

/**
 * Where a member stands in a model: nowhere below, or in an alternative of another member.
 *
 * @param names the path in members' names with a dot behind each, {@code kernel.Rbf.}; empty for the model's own members
 * @param ids the same with ids in place of names
 */
public record MemberPath(String names, String ids) {

    public static final MemberPath ROOT = new MemberPath("", "");

    /** The path of what stands inside a member without alternatives. */
    public MemberPath below(String name, String id) {
        return new MemberPath(names + name + ".", ids + id + ".");
    }

    /** The path of the members of an alternative. */
    public MemberPath below(String name, String id, String alternative) {
        return new MemberPath(names + name + "." + alternative + ".", ids + id + "." + alternative + ".");
    }
}
