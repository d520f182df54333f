/** Accounts, journal and policy table for administrators. */
@NullMarked
package vn.motcua.identity.web.admin;

import org.jspecify.annotations.NullMarked;
