// SPDX-License-Identifier: Apache-2.0
package dev.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private static final String PARAMS = """
            [{"name":"m","type":"cat","choices":["a","b"]},
             {"name":"a.x","type":"float","low":1e-6,"high":100,"log":true,"when":{"m":["a"]}},
             {"name":"b n","type":"int","low":1,"high":1000,"log":true,"when":{"m":["b"]}},
             {"name":"lvl","type":"int","low":1,"high":3,"step":1},
             {"name":"hi","type":"float","low":0,"high":1,"step":0.1,"when":{"lvl":[2,3,99]}},
             {"name":" ","type":"cat","choices":["ü"],"when":{"lvl":[77]}}]""".replace("\n", "");

    private final Conversation conversation = new Conversation();

    private JsonNode reply(String line) {
        try {
            String reply = conversation.reply(line);
            assertThat(reply).doesNotContain("\n");
            return new ObjectMapper().readTree(reply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode start(String params, String direction, String sampler) {
        return reply("{\"protocol\":1,\"params\":" + params + ",\"direction\":\"" + direction
                + "\",\"seed\":7,\"sampler\":\"" + sampler + "\",\"budget\":100}");
    }

    private String code(String line) {
        return reply(line).path("error").path("code").asText("no error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "auto", "evolution", "gp", "grid", "random", "sobol", "tpe"})
    void servesAStudyWithEverySampler(String sampler) {
        JsonNode ready = start(PARAMS, "minimize", sampler);
        assertThat(ready.path("ready").asBoolean()).isTrue();
        assertThat(ready.path("multi").asBoolean()).isTrue();
        for (int i = 0; i < 20; i++) {
            JsonNode trial = reply("{\"ask\":1}").path("trials").path(0);
            assertValid(trial.path("params"));
            String id = trial.path("id").toString();
            String result = i % 5 == 0 ? "\"state\":\"fail\"" : "\"value\":" + i;
            assertThat(reply("{\"tell\":[{\"id\":" + id + "," + result + "}]}")
                            .path("ok")
                            .asBoolean())
                    .isTrue();
        }
    }

    private static void assertValid(JsonNode params) {
        assertThat(params.has("a.x")).isEqualTo(params.path("m").asText().equals("a"));
        assertThat(params.has("b n")).isEqualTo(params.path("m").asText().equals("b"));
        assertThat(params.path("lvl").isIntegralNumber()).isTrue();
        assertThat(params.has("hi")).isEqualTo(params.path("lvl").asInt() > 1);
        assertThat(params.has(" ")).as("its parent never has the value 77").isFalse();
    }

    @Test
    void repeatsItselfForTheSameSeedAlsoAsALaterStudy() {
        start(PARAMS, "minimize", "gp");
        List<String> first = run();
        start(PARAMS, "minimize", "gp");
        assertThat(run()).isEqualTo(first);
    }

    private List<String> run() {
        List<String> replies = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            replies.add(conversation.reply("{\"ask\":2}"));
            conversation.reply("{\"tell\":[{\"id\":" + (2 * i + 1) + ",\"value\":" + i % 4 + "}]}");
        }
        return replies;
    }

    @Test
    void keepsTheBestInTheDirectionOfTheStudy() {
        start(PARAMS, "maximize", "random");
        assertThat(reply("{\"best\":true}").path("best").isNull()).isTrue();
        reply("{\"ask\":3}");
        reply("{\"tell\":[{\"id\":2,\"value\":1},{\"id\":0,\"value\":5},{\"id\":1,\"state\":\"fail\"}]}");
        JsonNode best = reply("{\"best\":true}");
        assertThat(best.path("id").asInt()).isZero();
        assertThat(best.path("value").asDouble()).isEqualTo(5);
    }

    @Test
    void answersWithFewerTrialsWhenTheSpaceIsExhausted() {
        start("[{\"name\":\"c\",\"type\":\"cat\",\"choices\":[\"x\",\"y\"]}]", "minimize", "");
        assertThat(reply("{\"ask\":5}").path("trials")).hasSize(2);
        assertThat(reply("{\"ask\":1}").path("trials")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{oops | bad_json",
                "[1] | bad_json",
                "{} {} | bad_json",
                "{\"hello\":1} | bad_request",
                "{\"ask\":0} | bad_request",
                "{\"ask\":\"two\"} | bad_request",
                "{\"tell\":3} | bad_request",
                "{\"tell\":[{\"id\":9,\"value\":1}]} | unknown_id",
                "{\"tell\":[{\"id\":0,\"value\":1},{\"id\":0,\"value\":1}]} | unknown_id",
                "{\"tell\":[{\"id\":0,\"value\":1},{\"id\":9,\"value\":1}]} | unknown_id",
                "{\"tell\":[{\"id\":0,\"value\":\"low\"}]} | bad_request",
                "{\"tell\":[{\"id\":0}]} | bad_request",
                "{\"tell\":[{\"id\":0,\"value\":1e999}]} | bad_request",
                "{\"tell\":[{\"id\":0,\"state\":\"odd\",\"value\":1}]} | bad_request",
            })
    void refusesABadLineAndGoesOnAsIfItHadNotBeen(String line, String code) {
        start(PARAMS, "minimize", "random");
        reply("{\"ask\":1}");
        assertThat(code(line)).isEqualTo(code);
        assertThat(reply("{\"tell\":[{\"id\":0,\"value\":1}]}").path("ok").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[{\"name\":\"x\",\"type\":\"real\",\"low\":0,\"high\":1}]",
                "[{\"name\":\"\",\"type\":\"int\",\"low\":0,\"high\":1}]",
                "[{\"name\":\"x\",\"type\":\"float\",\"low\":2,\"high\":1}]",
                "[{\"name\":\"x\",\"type\":\"float\",\"low\":0}]",
                "[{\"name\":\"x\",\"type\":\"int\",\"low\":0.5,\"high\":3}]",
                "[{\"name\":\"x\",\"type\":\"float\",\"low\":0,\"high\":1,\"log\":true}]",
                "[{\"name\":\"x\",\"type\":\"int\",\"low\":1,\"high\":9,\"log\":true,\"step\":1}]",
                "[{\"name\":\"x\",\"type\":\"cat\",\"choices\":[]}]",
                "[{\"name\":\"x\",\"type\":\"cat\",\"choices\":[1]}]",
                "[{\"name\":\"x\",\"type\":\"int\",\"low\":0,\"high\":1,\"when\":{\"y\":[1]}}]",
            })
    void refusesAnUnusableSpace(String params) {
        assertThat(start(params, "minimize", "").path("error").path("code").asText())
                .isEqualTo("bad_space");
        assertThat(code("{\"ask\":1}")).as("there is no study yet").isEqualTo("bad_request");
    }

    @Test
    void namesTheSamplersThereAre() {
        JsonNode error = start(PARAMS, "minimize", "magic").path("error");
        assertThat(error.path("code").asText()).isEqualTo("unknown_sampler");
        assertThat(error.path("message").asText()).contains("'magic'").contains("random");
    }

    @Test
    void isOverAfterStop() {
        assertThat(reply("{\"stop\":true}").path("bye").asBoolean()).isTrue();
        assertThat(conversation.isOver()).isTrue();
    }
}
