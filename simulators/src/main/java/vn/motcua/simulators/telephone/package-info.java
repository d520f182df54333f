/**
 * Điện thoại thử: stands for an operator's message centre and for everybody's telephone. It speaks SMPP 3.4, sends nothing
 * on, and shows what arrived on a page.
 */
@NullMarked
package vn.motcua.simulators.telephone;

import org.jspecify.annotations.NullMarked;
