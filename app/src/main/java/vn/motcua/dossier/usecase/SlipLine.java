package vn.motcua.dossier.usecase;

/**
 * Dòng phiếu kiểm soát, in words. What has not come about is empty.
 *
 * @param holder the role and the agency, or the citizen whose turn it was
 * @param giver who handed it over to them
 * @param taker who made the next move
 * @param until the step's own limit
 * @param note what was said when it was handed over
 */
public record SlipLine(
        String holder,
        String came,
        String giver,
        String left,
        String taker,
        String until,
        String result,
        String note) {}
