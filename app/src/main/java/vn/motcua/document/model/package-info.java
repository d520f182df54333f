/** What contents are and how they may be called: plain Java. */
@NullMarked
package vn.motcua.document.model;

import org.jspecify.annotations.NullMarked;
