/** What the administrator's command asks for. */
@NullMarked
package vn.motcua.catalogue.command;

import org.jspecify.annotations.NullMarked;
