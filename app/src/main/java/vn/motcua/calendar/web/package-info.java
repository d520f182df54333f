/** What the pages and the programs' answers share. */
@NullMarked
package vn.motcua.calendar.web;

import org.jspecify.annotations.NullMarked;
