// SPDX-License-Identifier: Apache-2.0
package dev.attune.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.attune.cli.ProtocolException.Code;
import dev.attune.search.Observation;
import dev.attune.search.Observation.Outcome;
import dev.attune.search.ObservationLog;
import dev.attune.search.Sampler;
import dev.attune.space.Assignment;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One study of a conversation: what was asked and told so far. A trial's id is its number. */
final class AskTellStudy {

    private static final int MOST_AT_ONCE = 100_000;

    private final ProtocolSpace space;
    private final Sampler sampler;
    private final int sign;
    private final ObservationLog history = new ObservationLog();

    AskTellStudy(ProtocolSpace space, Sampler sampler, boolean maximizes) {
        this.space = space;
        this.sampler = sampler;
        sign = maximizes ? -1 : 1;
    }

    /** New trials; fewer than asked for where a finite space has no more. */
    ObjectNode ask(JsonNode count) {
        if (!count.isIntegralNumber() || count.asLong() < 1 || count.asLong() > MOST_AT_ONCE) {
            throw new ProtocolException(Code.BAD_REQUEST, "ask is " + count + "; it must be an integer from 1 up");
        }
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        ArrayNode trials = reply.putArray("trials");
        for (int i = 0; i < count.asInt(); i++) {
            int number = history.size();
            Optional<Assignment> proposal = sampler.ask(number, history);
            if (proposal.isEmpty()) {
                break;
            }
            history.add(Observation.pending(number, proposal.get()));
            trials.addObject().put("id", number).set("params", space.write(proposal.get()));
        }
        return reply;
    }

    /** Takes results in, all or none. */
    ObjectNode tell(JsonNode results) {
        if (!results.isArray()) {
            throw new ProtocolException(Code.BAD_REQUEST, "tell takes a list of results");
        }
        Map<Integer, Observation> told = new TreeMap<>();
        for (JsonNode result : results) {
            Observation observation = observation(result);
            if (told.put(observation.trial(), observation) != null) {
                throw new ProtocolException(Code.UNKNOWN_ID, "trial " + observation.trial() + " is told twice");
            }
        }
        told.forEach(history::set);
        return JsonNodeFactory.instance.objectNode().put("ok", true);
    }

    private Observation observation(JsonNode result) {
        int trial = trial(result.path("id"));
        Assignment assignment = history.get(trial).assignment();
        String state = result.path("state").isNull() ? "" : result.path("state").asText("");
        JsonNode value = result.path("value");
        if (state.equals("fail")) {
            return Observation.failed(trial, assignment);
        }
        if (!state.isEmpty() && !state.equals("complete")) {
            throw new ProtocolException(Code.BAD_REQUEST, "state is " + state + "; it must be complete or fail");
        }
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            throw new ProtocolException(
                    Code.BAD_REQUEST, "the value of trial " + trial + " is " + value + "; it must be a finite number");
        }
        return Observation.complete(trial, assignment, sign * value.asDouble());
    }

    private int trial(JsonNode id) {
        if (!id.isIntegralNumber()
                || !id.canConvertToInt()
                || id.asInt() < 0
                || id.asInt() >= history.size()
                || history.get(id.asInt()).outcome() != Outcome.PENDING) {
            throw new ProtocolException(Code.UNKNOWN_ID, "no trial with id " + id + " waits for a result");
        }
        return id.asInt();
    }

    /** The best complete trial. */
    ObjectNode best() {
        ObjectNode reply = JsonNodeFactory.instance.objectNode();
        Optional<Observation> best = history.stream()
                .filter(observation -> observation.outcome() == Outcome.COMPLETE)
                .reduce((a, b) -> b.loss() < a.loss() ? b : a);
        if (best.isEmpty()) {
            return reply.putNull("best");
        }
        reply.put("id", best.get().trial()).set("params", space.write(best.get().assignment()));
        return reply.put("value", sign * best.get().loss());
    }
}
