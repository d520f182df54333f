/** The register's pages for administrators. */
@NullMarked
package vn.motcua.notification.web.admin;

import org.jspecify.annotations.NullMarked;
