/** What the pages and the programs' answers share. */
@NullMarked
package vn.motcua.organisation.web;

import org.jspecify.annotations.NullMarked;
