/**
 * Giấy tờ: makes papers and keeps files.
 *
 * <p>Pages of ours become PDF that archives and screen readers accept; codes lead a telephone from paper to page; what
 * people send is kept sealed, under the name of its contents. It knows no procedures and no dossiers: a room that owns a
 * record has asked whether it may be shown before it opens the record's files here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package vn.motcua.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
