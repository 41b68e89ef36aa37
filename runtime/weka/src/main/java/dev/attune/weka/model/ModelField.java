// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.model;

import java.lang.reflect.Field;

/**
 * A field that a Weka model keeps to itself and has no method for. This is the only place that looks into models: where a field is
 * not there, cannot be opened or holds nothing, the model is left to Weka.
 */
public final class ModelField {

    private final String name;
    private final Field field;

    private ModelField(String name, Field field) {
        this.name = name;
        this.field = field;
    }

    /** The field that a class declares; reading it fails later if there is none. */
    public static ModelField of(Class<?> owner, String name) {
        String full = owner.getSimpleName() + "." + name;
        try {
            Field field = owner.getDeclaredField(name);
            return new ModelField(full, field.trySetAccessible() ? field : null);
        } catch (NoSuchFieldException missing) {
            return new ModelField(full, null);
        }
    }

    /** The declared type, {@code void} if there is no such field. */
    public Class<?> type() {
        return field == null ? void.class : field.getType();
    }

    /** The declared type of the elements of an array, {@code void} if there is no such field. */
    public Class<?> element() {
        return type().isArray() ? type().getComponentType() : void.class;
    }

    /** What a model holds there. */
    public <T> T get(Object model, Class<T> type) throws UnreadableModelException {
        Object value = find(model);
        if (!type.isInstance(value)) {
            throw new UnreadableModelException(name + " holds no " + type.getSimpleName());
        }
        return type.cast(value);
    }

    /** What a model holds there, perhaps null. */
    public Object find(Object model) throws UnreadableModelException {
        if (field == null) {
            throw new UnreadableModelException("cannot read " + name);
        }
        try {
            return field.get(model);
        } catch (IllegalAccessException closed) {
            throw new UnreadableModelException("cannot read " + name + ": " + closed.getMessage());
        }
    }
}
