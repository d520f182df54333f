/**
 * Danh mục thủ tục hành chính: what the offices do for people, under which law, in what time, for how much.
 *
 * <p>A procedure is revised, never edited: a {@link vn.motcua.catalogue.Revision} is in force for a period, and whoever
 * began under it ends under it. Drafts are written by one person and published by another. Later rooms pin a revision and
 * read here what to ask, how long it may take and who does which step.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "calendar",
            "document",
            "form",
            "identity::spi",
            "api",
            "ui",
            "ui::spi"
        })
package vn.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
