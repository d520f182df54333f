/** The vault on a disk: contents under lock and key. */
@NullMarked
package vn.motcua.document.disk;

import org.jspecify.annotations.NullMarked;
