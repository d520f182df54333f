/**
 * Biểu mẫu: what people are asked, as data, and whether they have answered.
 *
 * <p>A form is pages of one topic each, a page is typed fields. It knows no procedures: the catalogue says which form a
 * procedure uses, the dossier keeps what was answered. The pages on the screen and the API are checked by the same
 * {@link vn.motcua.form.Forms}, so that neither lets in what the other refuses.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package vn.motcua.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
