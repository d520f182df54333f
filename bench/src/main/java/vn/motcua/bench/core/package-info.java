/** Đo nền móng: the start, the memory, a page, the event log and its readers. */
@NullMarked
package vn.motcua.bench.core;

import org.jspecify.annotations.NullMarked;
