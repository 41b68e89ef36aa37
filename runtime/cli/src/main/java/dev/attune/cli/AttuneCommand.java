// SPDX-License-Identifier: Apache-2.0
package dev.attune.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Spec;

/** The program {@code attune}. */
@Command(
        name = "attune",
        description = "Tunes hyperparameters.",
        mixinStandardHelpOptions = true,
        versionProvider = AttuneCommand.Version.class,
        subcommands = AskTellCommand.class)
public final class AttuneCommand implements Runnable {

    @Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs a subcommand and exits with its code: 0, 1 for a failure while running, 2 for wrong arguments. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AttuneCommand()).execute(arguments));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command? such as: attune ask-tell");
    }

    /** The version of the jar. */
    static final class Version implements IVersionProvider {

        static String text() {
            String version = AttuneCommand.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }

        @Override
        public String[] getVersion() {
            return new String[] {"attune " + text()};
        }
    }
}
