// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static Object throughUtf8(Object value) {
        String json = JsonWriter.write(value);
        assertThat(json).doesNotContain("\n", "\r", "\u0000");
        return JsonReader.read(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void everyCharacterComesBack() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c);
        }
        assertThat(throughUtf8(all.toString())).isEqualTo(all.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "\\",
                "a/b",
                "\u0000",
                "\b\f\n\r\t",
                "\u001b[31m",
                "ünï",
                "😀",
                "\ud83d",
                "\ude00\ud83d",
                "\u2028"
            })
    void stringsComeBack(String text) {
        assertThat(throughUtf8(text)).isEqualTo(text);
        assertThat(throughUtf8(Map.of(text, List.of(text)))).isEqualTo(Map.of(text, List.of(text)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, 0.1, 4.9E-324, -4.9E-324, Double.MAX_VALUE, 1e21, 1e-7, 9007199254740991.0})
    void numbersComeBackToTheLastBit(double number) {
        assertThat(throughUtf8(number)).isEqualTo(number);
    }

    @Test
    void randomNumbersComeBack() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            assertThat(throughUtf8(number)).isEqualTo(Double.isFinite(number) ? number : null);
        }
    }

    @Test
    void everyLongComesBackAsText() {
        assertThat(throughUtf8(Long.toString(Long.MAX_VALUE))).isEqualTo("9223372036854775807");
        assertThat(throughUtf8(Long.toString(Long.MIN_VALUE))).isEqualTo("-9223372036854775808");
    }

    @Test
    void nestsAndKeepsTheOrder() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", Arrays.asList(1.0, null, true, List.of(), Map.of()));
        value.put("a", Map.of("x", "y"));
        assertThat(JsonWriter.write(value)).isEqualTo("{\"b\":[1.0,null,true,[],{}],\"a\":{\"x\":\"y\"}}");
        assertThat(throughUtf8(value)).isEqualTo(value);
        assertThat(JsonReader.read(" { \"b\" : [ 1 , 2 ] , \"a\" : { } } ").toString())
                .isEqualTo("{b=[1.0, 2.0], a={}}");
    }

    @Test
    void readsAllEscapes() {
        assertThat(JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00fc\\uD83D\\uDE00\""))
                .isEqualTo("\"\\/\b\f\n\r\tü😀");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[",
                "]",
                "[1",
                "[1,",
                "[1,]",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,}",
                "{a:1}",
                "{1:2}",
                "\"",
                "\"a",
                "\"\\",
                "\"\\u12",
                "\"\\u12",
                "\"\\u+123\"",
                "\"\\u12g4\"",
                "\"\\x\"",
                "\"a\tb\"",
                "nul",
                "nulls",
                "truth",
                "01",
                "+1",
                "1.",
                ".5",
                "1e",
                "1e+",
                "--1",
                "0x1",
                "NaN",
                "Infinity",
                "1 2",
                "[1 2]",
                "'a'",
                "//",
                "\ufeff1"
            })
    void refusesWhatIsNoJson(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonReader.read(text))
                .withMessageStartingWith("expected ");
    }

    @Test
    void deepNestingIsRefusedAndNotRecursedInto() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonReader.read("[".repeat(1_000_000)))
                .withMessage("expected at most 32 levels at character 34");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonReader.read("{\"a\":".repeat(100_000)));
    }

    @Test
    void hugeNumbersAreNumbers() {
        assertThat(JsonReader.read("9".repeat(100_000))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(JsonReader.read("0." + "0".repeat(100_000) + "1")).isEqualTo(0.0);
    }

    @Test
    void noPrefixOfARecordIsARecord() {
        String line = JsonWriter.write(Map.of("trial", 3, "values", Map.of("kernel", "Rbf \\ \"x\"", "c", 1e-5)));
        List<String> accepted = new ArrayList<>();
        for (int end = 0; end < line.length(); end++) {
            try {
                JsonReader.read(line.substring(0, end));
                accepted.add(line.substring(0, end));
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("expected ");
            }
        }
        assertThat(accepted).isEmpty();
    }
}
