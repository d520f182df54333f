/** The register's pages for administrators. */
@NullMarked
package vn.motcua.organisation.web.admin;

import org.jspecify.annotations.NullMarked;
