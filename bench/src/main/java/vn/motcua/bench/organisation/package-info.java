/** Units and addresses: resolution, the import of a country, trees of any day. */
@NullMarked
package vn.motcua.bench.organisation;

import org.jspecify.annotations.NullMarked;
