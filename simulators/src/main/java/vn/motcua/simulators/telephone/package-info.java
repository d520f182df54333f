/**
 * Điện thoại thử: stands for an operator's message centre and call centre, for Zalo and for everybody's telephone. It speaks
 * SMPP 3.4, ZNS and Stringee's call out, sends nothing on, and shows what arrived on a page.
 */
@NullMarked
package vn.motcua.simulators.telephone;

import org.jspecify.annotations.NullMarked;
