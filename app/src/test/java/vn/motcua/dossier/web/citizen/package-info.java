@NullMarked
package vn.motcua.dossier.web.citizen;

import org.jspecify.annotations.NullMarked;
