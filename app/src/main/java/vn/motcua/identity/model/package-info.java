/** People, passwords and the policy table: plain rules, told the time. */
@NullMarked
package vn.motcua.identity.model;

import org.jspecify.annotations.NullMarked;
