// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The processor in an environment some of whose answers a test replaces. */
final class WatchedProcessor extends AbstractProcessor {

    private final AttuneProcessor processor = new AttuneProcessor();
    private final UnaryOperator<ProcessingEnvironment> replace;

    WatchedProcessor(UnaryOperator<ProcessingEnvironment> replace) {
        this.replace = replace;
    }

    /** The answer to a call in place of the target's. */
    interface Answer {
        Object to(Object[] arguments) throws Throwable;
    }

    /** The target, but for one method that {@code answer} stands in for. */
    static <T> T replacing(Class<T> type, T target, String method, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                WatchedProcessor.class.getClassLoader(),
                new Class<?>[] {type},
                (self, called, arguments) ->
                        called.getName().equals(method) ? answer.to(arguments) : call(called, target, arguments)));
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        processor.init(replace.apply(environment));
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // as the processor itself
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }
}
