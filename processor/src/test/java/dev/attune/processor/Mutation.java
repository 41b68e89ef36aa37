// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people do to a source file by mistake, or by malice: each changes the list of its tokens, blanks included. */
enum Mutation {
    DELETE {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            tokens.remove(random.nextInt(tokens.size()));
        }
    },
    REPEAT {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            int at = random.nextInt(tokens.size());
            tokens.add(at, tokens.get(at));
        }
    },
    SWAP {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            List<Integer> words = places(tokens, "\\S+");
            int first = random.nextInt(words.size() - 1);
            Collections.swap(tokens, words.get(first), words.get(first + 1));
        }
    },
    NUMBER {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            replace(tokens, "\\d.*", NUMBERS, random);
        }
    },
    TEXT {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            replace(tokens, "\".*", TEXTS, random);
        }
    },
    TYPE {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            replace(tokens, "int|long|float|double|boolean|String|Filter|Kernel|Order|class|record", TYPES, random);
        }
    },
    MODIFIER {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            List<Integer> places = places(tokens, "class|record|enum|interface|int|long|float|double|boolean|static");
            if (!places.isEmpty()) {
                tokens.add(pick(places, random), pick(MODIFIERS, random) + " ");
            }
        }
    },
    RENAME {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            String name = pick(tokens.stream().filter(Mutation::isName).toList(), random);
            String other = random.nextBoolean()
                    ? pick(NAMES, random)
                    : pick(tokens.stream().filter(Mutation::isName).toList(), random);
            // a name in an annotation's string is renamed with the rest
            tokens.replaceAll(
                    token -> token.equals(name) ? other : token.equals('"' + name + '"') ? '"' + other + '"' : token);
        }
    },
    GENERIC {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            insertAfter(tokens, "class|record|interface", 2, "<T extends Comparable<T>>", random);
        }
    },
    NESTING {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            insertAfter(tokens, "\\{", 0, pick(MEMBERS, random), random);
        }
    },
    ATTRIBUTE {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            insertAfter(tokens, "Tunable|Regularize|Nested|ActiveWhen|Clause", 0, pick(ATTRIBUTES, random), random);
        }
    },
    ANNOTATION {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            insertAfter(tokens, "[;{}]", 0, "\n" + pick(ANNOTATIONS, random) + " ", random);
        }
    },
    BODY {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            replace(tokens, "NONE|NORMALIZE|STANDARDIZE", List.of("NONE { }", "NONE(1)", "A, B { }, NONE"), random);
        }
    },
    MANY {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            String choices =
                    IntStream.range(0, 3000).mapToObj(i -> "\"c" + i + '"').collect(Collectors.joining(", "));
            insertAfter(tokens, "choices", 0, " = {" + choices + "}, choices", random);
        }
    },
    PACKAGE {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            int at = tokens.indexOf("package");
            if (at >= 0) {
                tokens.subList(at, tokens.indexOf(";") + 1).clear();
            }
        }
    },
    IMPORT {
        @Override
        void apply(List<String> tokens, SplittableRandom random) {
            List<Integer> places = places(tokens, "import");
            if (!places.isEmpty()) {
                int from = pick(places, random);
                int length = tokens.subList(from, tokens.size()).indexOf(";") + 1;
                tokens.subList(from, from + length).clear();
            }
        }
    };

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|//.*|(?s:/\\*.*?\\*/)|\"(?:\\\\.|[^\"\\\\])*\"|[\\p{L}_$][\\p{L}\\d_$]*|\\d[\\w.]*|.");

    private static final Map<String, List<String>> POOLS = Map.of(
            "numbers",
            List.of("0", "-1", "1e300", "-1e-300", "0.5", "1e-5f", "9007199254740993L", "2147483648L", "0.0 / 0.0"),
            "texts",
            List.of(
                    "\"\"",
                    "\"*/\"",
                    "\"\\u0000\"",
                    "\"}\"",
                    "\"$L $T\"",
                    "\"\\\"\"",
                    "\"\u540d\u524d\"",
                    "null",
                    "\" \""),
            "types",
            List.of("int", "long", "float", "double", "boolean", "String", "char", "Integer", "Object", "int[]", "var"),
            "modifiers",
            List.of("private", "static", "final", "abstract", "public", "protected", "sealed", "volatile", "default"),
            "names",
            List.of("class", "int", "instance", "INSTANCE", "values", "model", "Values", "assignment", "value", "any"));

    private static final List<Mutation> LIKELY =
            List.of(NUMBER, TEXT, TYPE, RENAME, NESTING, ATTRIBUTE, ANNOTATION, BODY, MANY, PACKAGE);

    private static final List<String> NUMBERS = POOLS.get("numbers");
    private static final List<String> TEXTS = POOLS.get("texts");
    private static final List<String> TYPES = POOLS.get("types");
    private static final List<String> MODIFIERS = POOLS.get("modifiers");
    private static final List<String> NAMES = names();

    private static final List<String> ATTRIBUTES = List.of(
            "(range = {0, 1})",
            "(range = {})",
            "(values = {1, 1})",
            "(choices = \"a\")",
            "(id = \"x\")",
            "()",
            "(step = 2)");

    private static final List<String> ANNOTATIONS = List.of(
            "@dev.attune.annotations.Tunable",
            "@dev.attune.annotations.Nested",
            "@dev.attune.annotations.Constraint",
            "@dev.attune.annotations.Forbid({})",
            "@dev.attune.annotations.Regularize(dev.attune.annotations.Penalty.L1)",
            "@dev.attune.annotations.ActiveWhen(parameter = \"a\", is = {})",
            "@Deprecated");

    private static final List<String> MEMBERS = List.of(
            " class Inner { @dev.attune.annotations.Tunable boolean flag; } ",
            " @dev.attune.annotations.Tunable boolean extra; ",
            " @dev.attune.annotations.Tunable(choices = {\"*/\", \"\\\"\", \"$S\"}) String odd = \"*/\"; ",
            " /** {@code } */ @dev.attune.annotations.Tunable(range = {0, 1}) double \u00e4\u00f6; ",
            " { } ",
            " private Missing missing; ");

    private static List<String> names() {
        List<String> names = new ArrayList<>(POOLS.get("names"));
        names.addAll(List.of("yield", "record", "wait", "hashCode", "toString", "SEARCH_SPACE", "\u00fcber", "String"));
        names.addAll(List.of("Parameter", "Override", "aB", "a_b", "$", "_x", "Optional", "Condition", "\u53c2\u6570"));
        return List.copyOf(names);
    }

    abstract void apply(List<String> tokens, SplittableRandom random);

    /** The source after one to three changes. */
    static String mutate(String source, SplittableRandom random) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(source).results().map(MatchResult::group).toList());
        int changes = random.nextInt(1, 4);
        for (int i = 0; i < changes && tokens.size() > 1; i++) {
            // most broken syntax never reaches a processor
            List<Mutation> kinds = random.nextInt(4) == 0 ? List.of(values()) : LIKELY;
            pick(kinds, random).apply(tokens, random);
        }
        return String.join("", tokens);
    }

    private static boolean isName(String token) {
        return Character.isJavaIdentifierStart(token.charAt(0));
    }

    private static <T> T pick(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Integer> places(List<String> tokens, String pattern) {
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).matches(pattern))
                .boxed()
                .toList();
    }

    private static void replace(List<String> tokens, String pattern, List<String> others, SplittableRandom random) {
        List<Integer> places = places(tokens, pattern);
        if (!places.isEmpty()) {
            tokens.set(pick(places, random), pick(others, random));
        }
    }

    /** Inserts text behind one of the tokens, and some that follow it. */
    private static void insertAfter(
            List<String> tokens, String pattern, int further, String text, SplittableRandom random) {
        List<Integer> places = places(tokens, pattern);
        if (!places.isEmpty()) {
            tokens.add(Math.min(pick(places, random) + further + 1, tokens.size()), text);
        }
    }
}
