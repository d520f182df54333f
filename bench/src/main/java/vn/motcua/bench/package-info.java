/**
 * Đo lường: measures what the house promises and judges it by bars.
 *
 * <p>Costs are CPU time as the operating system counts it, of the program and of its database, because it hardly depends
 * on what else the machine does. Latencies do, so they stand beside the load average.
 */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
