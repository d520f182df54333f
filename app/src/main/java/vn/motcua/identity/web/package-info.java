/** What the pages for owners and for administrators share. */
@NullMarked
package vn.motcua.identity.web;

import org.jspecify.annotations.NullMarked;
