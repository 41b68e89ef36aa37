package cases;

import dev.attune.annotations.Encode;
import dev.attune.annotations.Encoding;
import dev.attune.weka.WekaModel;

@Encode(Encoding.ORDINAL)
abstract class Abstract implements WekaModel {}
