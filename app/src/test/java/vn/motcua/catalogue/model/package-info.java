@NullMarked
package vn.motcua.catalogue.model;

import org.jspecify.annotations.NullMarked;
