package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import vn.motcua.document.Files;

/** Kèm theo hồ sơ: what lies in its folder beside what was filed. */
@Component
record Enclosures(Contents contents, Opinions opinions, Helpers helpers, Linking linking, Files files) {}
