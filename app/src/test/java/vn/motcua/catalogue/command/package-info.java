@NullMarked
package vn.motcua.catalogue.command;

import org.jspecify.annotations.NullMarked;
