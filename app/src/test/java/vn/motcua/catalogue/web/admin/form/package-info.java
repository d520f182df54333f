@NullMarked
package vn.motcua.catalogue.web.admin.form;

import org.jspecify.annotations.NullMarked;
