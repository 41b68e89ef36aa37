// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.models;

import dev.attune.annotations.Portfolio;

@Portfolio({Forest.class, BoostedTree.class, Ridge.class, PrunedTree.class})
interface CreditModels {}
