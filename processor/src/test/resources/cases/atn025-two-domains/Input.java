package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {1, 64}, values = {16, 32}) int batch = 16;
}
