// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import dev.attune.processor.model.TunedType;
import java.util.List;
import java.util.stream.Collectors;

/** A model's page in Markdown, as GitHub and most others read it: its parameters, and the rules between them. */
final class ModelPage {

    private static final String HEADER =
            "| Parameter | Type | Range | Scale | Default | Active when |\n|---|---|---|---|---|---|\n";

    private ModelPage() {}

    static String of(TunedType type) {
        ParameterTable table = ParameterTable.of(type);
        StringBuilder page = new StringBuilder()
                .append("# ")
                .append(MarkdownText.prose(type.name()))
                .append("\n\n")
                .append(MarkdownText.code(type.element().getQualifiedName().toString()))
                .append("\n\n");
        if (table.rows().isEmpty()) {
            page.append("Nothing to tune.\n");
        } else {
            page.append(HEADER);
            table.rows().forEach(row -> page.append(row(row)));
        }
        section(
                page,
                "Forbidden combinations",
                table.forbidden().stream().map(ModelPage::terms).toList());
        section(
                page,
                "Constraints",
                table.constraints().stream().map(MarkdownText::code).toList());
        return page.toString();
    }

    private static String row(ParameterRow row) {
        List<String> cells = List.of(
                MarkdownText.code(row.name()),
                MarkdownText.code(row.type()),
                MarkdownText.prose(row.range()),
                row.scale(),
                MarkdownText.prose(row.source().text()),
                terms(row.conditions()));
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|\n"));
    }

    private static String terms(List<ParameterTerm> terms) {
        return terms.stream()
                .map(term -> MarkdownText.code(term.parameter()) + " " + MarkdownText.prose(term.statement()))
                .collect(Collectors.joining(", and "));
    }

    private static void section(StringBuilder page, String title, List<String> items) {
        if (!items.isEmpty()) {
            page.append("\n## ").append(title).append("\n\n");
            items.forEach(item -> page.append("- ").append(item).append('\n'));
        }
    }
}
