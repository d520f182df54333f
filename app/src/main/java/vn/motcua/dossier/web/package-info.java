/** The pages of the room, by audience. */
@NullMarked
package vn.motcua.dossier.web;

import org.jspecify.annotations.NullMarked;
