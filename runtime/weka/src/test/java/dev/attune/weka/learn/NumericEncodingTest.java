// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.core.Instances;
import weka.core.converters.ConverterUtils.DataSource;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.NominalToBinary;
import weka.filters.unsupervised.attribute.ReplaceMissingValues;

class NumericEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"credit-g", "auto-mpg", "vote", "soybean"})
    void columnsAreThoseOfWekasFilters(String name) throws Exception {
        Instances rows = DataSource.read(
                Path.of("src", "test", "resources", "data", name + ".arff").toString());
        rows.setClassIndex(rows.numAttributes() - 1);
        ReplaceMissingValues replace = new ReplaceMissingValues();
        replace.setInputFormat(rows);
        Instances filled = Filter.useFilter(rows, replace);
        NominalToBinary binary = new NominalToBinary();
        binary.setInputFormat(filled);
        Instances expected = Filter.useFilter(filled, binary);

        NumericEncoding encoding = NumericEncoding.of(rows);

        double[][] columns = encoding.encode(rows);
        assertThat(columns).hasDimensions(expected.numAttributes() - 1, rows.numInstances());
        for (int j = 0; j < columns.length; j++) {
            assertThat(columns[j])
                    .as(encoding.names().get(j))
                    .containsExactly(expected.attributeToDoubleArray(j), within(1e-12));
        }
    }
}
