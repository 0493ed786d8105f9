import * as banner from './banner';

/**
 * The banner and what judges a draft: most of this script, and on most pages never needed. The build puts it into a function that
 * is compiled and run at the first call, so that a page which invites nobody doesn't pay for it.
 */
export const bannerOnDemand = (): typeof banner => banner;
