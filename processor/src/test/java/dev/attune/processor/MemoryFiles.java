// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what a compilation writes in memory; what it reads comes from another file manager, which can serve many. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, StringWriter> generated = new TreeMap<>();

    MemoryFiles(JavaFileManager read) {
        super(read);
    }

    /** A source that exists in memory only. */
    static JavaFileObject source(String path, String text) {
        return new SimpleJavaFileObject(URI.create("mem:///" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    Map<String, String> generated() {
        Map<String, String> texts = new TreeMap<>();
        generated.forEach((name, text) -> texts.put(name, text.toString()));
        return texts;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return new Output(className, kind);
    }

    /** A file that the compiler or the processor writes. */
    private final class Output extends SimpleJavaFileObject {

        private final String className;

        Output(String className, Kind kind) {
            super(URI.create("out:///" + className.replace('.', '/').replace(' ', '_') + kind.extension), kind);
            this.className = className;
        }

        @Override
        public Writer openWriter() {
            return generated.computeIfAbsent(className, any -> new StringWriter());
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return generated.get(className).toString();
        }
    }
}
