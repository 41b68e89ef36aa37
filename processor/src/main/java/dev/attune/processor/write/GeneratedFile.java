// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.TunedType;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Puts a generated class into a file. */
final class GeneratedFile {

    private static final String PROCESSOR = "dev.attune.processor.AttuneProcessor";

    /** What generated code uses of {@code java.lang}; a class of the same name in its package would hide it. */
    private static final List<String> JAVA_LANG = List.of("Override", "String", "SuppressWarnings", "AssertionError");

    private final Elements elements;
    private final Filer filer;

    GeneratedFile(Elements elements, Filer filer) {
        this.elements = elements;
        this.filer = filer;
    }

    /**
     * Writes the class, which depends on the model's source file and on no other.
     *
     * @throws javax.annotation.processing.FilerException if there is a class of this name
     */
    void write(TunedType type, TypeSpec generated) throws IOException {
        TypeSpec.Builder complete = generated.toBuilder();
        if (canReadGenerated(type.element())) {
            complete.addAnnotation(AnnotationSpec.builder(ClassName.bestGuess(ModelWriter.GENERATED))
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (type.deprecated()) {
            complete.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        String source = JavaFile.builder(type.packageName(), complete.build())
                .indent("    ")
                .skipJavaLangImports(JAVA_LANG.stream().noneMatch(name -> isHidden(type, name)))
                .build()
                .toString();
        JavaFileObject file = filer.createSourceFile(type.qualified(generated.name()), type.element());
        try (Writer writer = file.openWriter()) {
            writer.write(Layout.of(source));
        }
    }

    /** Asks for the module's own view: the plain look-up can find a type that the module does not read. */
    private boolean canReadGenerated(TypeElement type) {
        return elements.getTypeElement(elements.getModuleOf(type), ModelWriter.GENERATED) != null;
    }

    private boolean isHidden(TunedType type, String name) {
        return elements.getTypeElement(type.qualified(name)) != null;
    }

    /** Whether generated code is public: the model is, and everything that its values show. */
    static boolean isExposed(TunedType type) {
        return type.exposed()
                && type.members().stream().allMatch(member -> member.type().exposed());
    }

    static Modifier[] modifiers(boolean exposed, Modifier... others) {
        List<Modifier> modifiers = new ArrayList<>();
        if (exposed) {
            modifiers.add(Modifier.PUBLIC);
        }
        modifiers.addAll(List.of(others));
        return modifiers.toArray(new Modifier[0]);
    }
}
