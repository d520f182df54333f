/** The verbs of the room, one class for each actor's business with a dossier, one transaction for each verb. */
@NullMarked
package vn.motcua.dossier.usecase;

import org.jspecify.annotations.NullMarked;
