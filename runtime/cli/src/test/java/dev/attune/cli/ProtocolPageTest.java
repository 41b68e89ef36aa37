// SPDX-License-Identifier: Apache-2.0
package dev.attune.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the protocol's page shows is what the program answers. */
class ProtocolPageTest {

    private static final Path PAGE = Path.of("../../docs/reference/ask-tell.md");

    @Test
    void answersAsThePageSays() throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        List<String> requests = behind("> ", lines);
        Conversation conversation = new Conversation();
        List<String> answers = requests.stream().map(conversation::reply).toList();

        assertThat(requests).hasSizeGreaterThan(5);
        // only a jar knows its version
        assertThat(answers.stream().map(answer -> answer.replace("development", "0.1.0-SNAPSHOT")))
                .containsExactlyElementsOf(behind("< ", lines));
    }

    @Test
    void namesEveryErrorCode() throws IOException {
        String page = Files.readString(PAGE);
        for (ProtocolException.Code code : ProtocolException.Code.values()) {
            assertThat(page).contains("| `" + code.name().toLowerCase(Locale.ROOT) + "` |");
        }
    }

    private static List<String> behind(String mark, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
