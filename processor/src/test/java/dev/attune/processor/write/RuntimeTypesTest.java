// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.attune.processor.read.Annotations;
import dev.attune.processor.read.TypeReader;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor knows the other modules' types by name: a rename there must fail here. */
class RuntimeTypesTest {

    static Stream<String> names() throws IllegalAccessException {
        List<String> names = new ArrayList<>(Annotations.ON_MEMBERS);
        for (String repeatable : List.of(Annotations.ACTIVE_WHEN, Annotations.FORBID)) {
            names.add(repeatable);
            names.add(repeatable + Annotations.CONTAINER.replace('.', '$'));
        }
        names.add(Annotations.CONSTRAINT);
        names.add(TypeReader.WEKA_MODEL);
        names.add(ModelWriter.GENERATED);
        for (Field constant : RuntimeTypes.class.getDeclaredFields()) {
            if (constant.getType() == ClassName.class) {
                names.add(((ClassName) constant.get(null)).reflectionName());
            }
        }
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void exists(String name) throws ClassNotFoundException {
        assertThat(Class.forName(name))
                .hasToString(Class.forName(name).isInterface() ? "interface " + name : "class " + name);
    }
}
