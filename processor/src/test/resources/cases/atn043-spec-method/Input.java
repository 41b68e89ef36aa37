package cases;

import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;

@SpecFor(Input.Cache.class)
interface Input {
    @Tunable(range = {0, 2}) default int size() {
        return 1;
    }

    @Tunable(range = {0, 2}) static int other() {
        return 1;
    }

    @Tunable(range = {0, 2}) int size(int factor);

    @Tunable(range = {0, 2}) <T> int sized();

    @Tunable(range = {0, 2}) float load();

    class Cache {
        void setSize(int size) {}

        void setLoad(int load) {}

        void setLoad(double load) {}
    }
}
