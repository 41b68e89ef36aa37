// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.attune.annotations.Augmentation;
import dev.attune.study.StudyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import weka.classifiers.functions.SMO;
import weka.core.Instances;
import weka.filters.Filter;

/** Every code of preparation has a page, whose example prints what the page says. */
class PreparationPagesTest {

    private static final Path PAGES = Path.of("..", "..", "docs", "diagnostics");
    private static final String PEOPLE =
            "@attribute age numeric\n@attribute town {Rome,Oslo}\n@attribute y {no,yes}\n@data\n";

    private static PreparedClassifier of(Filter... stages) {
        PreparedClassifier classifier = new PreparedClassifier();
        classifier.setClassifier(new SMO());
        for (Filter stage : stages) {
            classifier.addStage(stage);
        }
        return classifier;
    }

    @Test
    void everyPageShowsTheMessageOfItsExample() throws IOException {
        for (Map.Entry<String, ThrowingCallable> example : examples().entrySet()) {
            StudyException e = catchThrowableOfType(StudyException.class, example.getValue());
            assertThat(e.code()).isEqualTo(example.getKey());
            assertThat(Files.readString(PAGES.resolve(e.code() + ".md")))
                    .startsWith("# " + e.code() + ": ")
                    .contains("\n```\n" + e.getMessage() + "\n```\n")
                    .contains("\n**What to do.** ");
        }
    }

    @Test
    void everyPageIsOfACodeThatExists() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> codes = pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .filter(code -> code.startsWith("ATN13"))
                    .toList();
            assertThat(codes).containsExactlyInAnyOrderElementsOf(examples().keySet());
        }
    }

    private static Map<String, ThrowingCallable> examples() {
        Map<String, ThrowingCallable> examples = new TreeMap<>();
        Instances people = Rows.of(PEOPLE + "20,Rome,no\n30,Oslo,yes\n40,Oslo,yes\n50,Rome,no");
        examples.put("ATN130", () -> of(new Rescaler(), new Imputer()));
        examples.put(
                "ATN131", () -> predict(people, "@attribute town {Rome,Oslo}\n@attribute y {no,yes}\n@data\nRome,?"));
        examples.put(
                "ATN132",
                () -> predict(
                        people,
                        "@attribute age {old,young}\n@attribute town {Rome,Oslo}\n@attribute y {no,yes}\n@data\nold,Rome,?"));
        examples.put("ATN133", () -> {
            Instances rows = new Instances(people);
            rows.instance(3).setValue(0, Double.POSITIVE_INFINITY);
            of(new Imputer()).buildClassifier(rows);
        });
        examples.put(
                "ATN134",
                () -> of(new Imputer(), new Rescaler())
                        .buildClassifier(
                                Rows.of("@attribute note string\n@attribute y {no,yes}\n@data\ngood,no\nbad,yes")));
        examples.put("ATN135", () -> {
            Instances rows = new Instances(people);
            rows.instance(1).setWeight(-1);
            of(new Imputer()).buildClassifier(rows);
        });
        examples.put("ATN136", () -> {
            Augmenter augmenter = new Augmenter();
            augmenter.setMethod(Augmentation.IMAGE_ROTATE);
            augmenter.setShape(28, 28);
            of(augmenter).buildClassifier(Rows.noise(10, 64, 1));
        });
        examples.put("ATN137", () -> {
            Instances rows = new Instances(people);
            rows.setClassIndex(-1);
            of(new Imputer()).buildClassifier(rows);
        });
        examples.put("ATN138", () -> new OutlierLimiter().setCut(0));
        examples.put("ATN139", () -> of(new Rescaler()).classifyInstance(people.firstInstance()));
        return examples;
    }

    private static void predict(Instances training, String row) throws Exception {
        PreparedClassifier classifier = of(new Imputer());
        classifier.buildClassifier(training);
        classifier.classifyInstance(Rows.of(row).firstInstance());
    }
}
