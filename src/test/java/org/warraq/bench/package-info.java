/**
 * A newsroom of any size, made by rule: the same number of articles is the same newsroom everywhere. Tests of plans
 * and the benchmark in {@code src/bench} are filled with it.
 */
package org.warraq.bench;
