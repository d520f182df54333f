package vn.motcua.dossier.usecase;

import org.springframework.stereotype.Component;
import vn.motcua.document.Files;

/** Kèm theo hồ sơ: what lies in its folder beside what was filed. */
@Component
record Enclosures(
        Wordings wordings,
        Charges charges,
        Marks marks,
        Opinions opinions,
        Handovers handovers,
        WantedReturns wanted,
        Helpers helpers,
        Linking linking,
        Files files) {}
