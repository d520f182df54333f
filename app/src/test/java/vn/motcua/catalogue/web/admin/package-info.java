@NullMarked
package vn.motcua.catalogue.web.admin;

import org.jspecify.annotations.NullMarked;
