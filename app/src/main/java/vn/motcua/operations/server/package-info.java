@NullMarked
package vn.motcua.operations.server;

import org.jspecify.annotations.NullMarked;
