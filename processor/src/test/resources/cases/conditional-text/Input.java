package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable(choices = {"|", "two\nlines"}) String separator = "|";
    @Tunable @ActiveWhen(parameter = "separator", is = "two\nlines") boolean strict;
}
