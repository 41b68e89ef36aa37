// SPDX-License-Identifier: Apache-2.0
package dev.attune.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Answers ask-and-tell requests, one line of JSON each, until told to stop or until the input ends. */
@Command(
        name = "ask-tell",
        description =
                "Serves a search over standard input and output: one JSON object per line, each answered by one line.",
        mixinStandardHelpOptions = true)
final class AskTellCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Conversation conversation = new Conversation();
        String line = in.readLine();
        while (line != null && !conversation.isOver()) {
            out.print(conversation.reply(line));
            out.print('\n');
            out.flush();
            line = conversation.isOver() ? null : in.readLine();
        }
        return 0;
    }
}
