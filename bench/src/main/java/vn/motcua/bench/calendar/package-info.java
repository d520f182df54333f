/** Đo lịch làm việc: due times and their explanations. */
@NullMarked
package vn.motcua.bench.calendar;

import org.jspecify.annotations.NullMarked;
