package cases;

import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;

@SpecFor(Input.Cache.class)
interface Input {
    @Tunable(range = {0, 2}) int size();

    @Tunable boolean strict();

    @Tunable(range = {0, 2}) @SuppressWarnings("attune:044") int known();

    class Cache {
        void setSize(int size) {}

        void setStrict(boolean strict) {}

        void setKnown(int known) {}
    }
}
