// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import dev.attune.annotations.Portfolio;

/** Which model tells good applicants from bad ones best: one of this module, or of the other. */
@Portfolio({Committee.class, BoostedTree.class, Ridge.class, PrunedTree.class, Machine.class})
interface CreditModels {}
