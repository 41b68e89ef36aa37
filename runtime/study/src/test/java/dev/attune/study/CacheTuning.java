// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.OptionalInt;

/** What the annotation processor would generate for {@link Cache}; the space and the defaults may be others. */
record CacheTuning(SearchSpace space, Values defaults) implements ModelTuning<Cache, CacheTuning.Values> {

    static final Parameter.OfInt SIZE = Parameter.ofInt("size", 1, 512).log();
    static final Parameter.OfDouble RATIO = Parameter.ofDouble("ratio", 0, 1);
    static final Parameter.OfChoice<Cache.Policy> POLICY = Parameter.ofChoice("policy", Cache.Policy.values());
    static final Parameter.OfInt SECONDS = Parameter.ofInt("seconds", 1, 60);

    static final CacheTuning INSTANCE =
            new CacheTuning(builder().build(), new Values(64, 0.5, Cache.Policy.LFU, OptionalInt.empty()));

    /** One component per tuned member. */
    record Values(int size, double ratio, Cache.Policy policy, OptionalInt seconds) {}

    /** The usual space, to which a test may add rules. */
    static SearchSpace.Builder builder() {
        return SearchSpace.builder()
                .add(SIZE)
                .add(RATIO)
                .add(POLICY)
                .add(SECONDS, Condition.is(POLICY, Cache.Policy.LRU));
    }

    CacheTuning withSpace(SearchSpace other) {
        return new CacheTuning(other, defaults);
    }

    CacheTuning withDefaults(Values other) {
        return new CacheTuning(space, other);
    }

    @Override
    public Values read(Assignment a) {
        return new Values(
                a.get(SIZE),
                a.get(RATIO),
                a.get(POLICY),
                a.has(SECONDS) ? OptionalInt.of(a.get(SECONDS)) : OptionalInt.empty());
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(SIZE, values.size())
                .set(RATIO, values.ratio())
                .set(POLICY, values.policy());
        values.seconds().ifPresent(seconds -> assignment.set(SECONDS, seconds));
        return assignment.build();
    }

    @Override
    public Cache create(Values values) {
        Cache cache = new Cache();
        cache.size = values.size();
        cache.ratio = values.ratio();
        cache.policy = values.policy();
        values.seconds().ifPresent(seconds -> cache.seconds = seconds);
        return cache;
    }
}
