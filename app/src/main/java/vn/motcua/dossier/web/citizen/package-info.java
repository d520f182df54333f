/** The pages of the citizen: filling in, filing, and following what was filed. */
@NullMarked
package vn.motcua.dossier.web.citizen;

import org.jspecify.annotations.NullMarked;
