/** Rules of lives, names and successions; plain Java. */
@NullMarked
package vn.motcua.organisation.model;

import org.jspecify.annotations.NullMarked;
