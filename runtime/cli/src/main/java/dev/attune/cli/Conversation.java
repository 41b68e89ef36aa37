// SPDX-License-Identifier: Apache-2.0
package dev.attune.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attune.cli.ProtocolException.Code;
import dev.attune.search.Search;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Version 1 of the ask-and-tell protocol: from a line to the line that answers it. */
final class Conversation {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What a study line may name; the empty name is the default. */
    private static final Map<String, Supplier<Search>> SEARCHES = new TreeMap<>(Map.of(
            "", Search::auto,
            "auto", Search::auto,
            "evolution", Search::evolution,
            "gp", Search::bayesian,
            "grid", Search::grid,
            "random", Search::random,
            "sobol", Search::sobol,
            "tpe", Search::tpe));

    private AskTellStudy study;
    private boolean over;

    /** Whether the other side said stop. */
    boolean isOver() {
        return over;
    }

    /** The answer to a line, without its end. */
    String reply(String line) {
        try {
            return serve(parse(line)).toString();
        } catch (ProtocolException e) {
            return error(e.code(), e.getMessage());
        } catch (RuntimeException e) {
            // a person has to see where it came from
            e.printStackTrace();
            return error(Code.INTERNAL, e.toString());
        }
    }

    private static String error(Code code, String message) {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        reply.putObject("error")
                .put("code", code.name().toLowerCase(Locale.ROOT))
                .put("message", message);
        return reply.toString();
    }

    private static JsonNode parse(String line) {
        JsonNode request;
        try {
            request = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new ProtocolException(Code.BAD_JSON, e.getOriginalMessage());
        }
        if (!request.isObject()) {
            throw new ProtocolException(Code.BAD_JSON, "a request is a JSON object");
        }
        return request;
    }

    private ObjectNode serve(JsonNode request) {
        if (request.has("params")) {
            return start(request);
        }
        if (request.path("stop").asBoolean()) {
            over = true;
            return JsonNodeFactory.instance.objectNode().put("bye", true);
        }
        if (request.has("ask")) {
            return running().ask(request.get("ask"));
        }
        if (request.has("tell")) {
            return running().tell(request.get("tell"));
        }
        if (request.path("best").asBoolean()) {
            return running().best();
        }
        throw new ProtocolException(Code.BAD_REQUEST, "a request has one of the keys params, ask, tell, best and stop");
    }

    private AskTellStudy running() {
        if (study == null) {
            throw new ProtocolException(Code.BAD_REQUEST, "the first line must describe the study");
        }
        return study;
    }

    private ObjectNode start(JsonNode request) {
        if (request.path("protocol").asInt(1) != 1) {
            throw new ProtocolException(Code.BAD_REQUEST, "this program speaks protocol 1");
        }
        ProtocolSpace space = ProtocolSpace.read(request.get("params"));
        JsonNode sampler = request.path("sampler");
        String name = sampler.isNull() ? "" : sampler.asText("");
        Supplier<Search> search = SEARCHES.get(name);
        if (search == null) {
            throw new ProtocolException(
                    Code.UNKNOWN_SAMPLER, "no sampler is named '" + name + "'; there are " + SEARCHES.keySet());
        }
        study = new AskTellStudy(space, search.get().sampler(space.space(), seed(request)), maximizes(request));
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        return reply.put("ready", true)
                .put("protocol", 1)
                .put("name", "attune " + search.get().name())
                .put("version", AttuneCommand.Version.text())
                .put("multi", true);
    }

    private static long seed(JsonNode request) {
        JsonNode seed = request.path("seed");
        if (seed.isMissingNode() || seed.isNull()) {
            return 0;
        }
        if (!seed.isNumber() || seed.asDouble() != Math.rint(seed.asDouble())) {
            throw new ProtocolException(Code.BAD_REQUEST, "seed is " + seed + "; it must be an integer");
        }
        return seed.asLong();
    }

    private static boolean maximizes(JsonNode request) {
        return switch (request.path("direction").asText("")) {
            case "minimize" -> false;
            case "maximize" -> true;
            default ->
                throw new ProtocolException(
                        Code.BAD_REQUEST,
                        "direction is " + request.path("direction") + "; it must be minimize or maximize");
        };
    }
}
