// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.study;

import com.example.credit.BoostedTree;
import dev.attune.annotations.Portfolio;

/** Whether caution pays. */
@Portfolio({Cautious.class, BoostedTree.class})
public interface Decisions {}
