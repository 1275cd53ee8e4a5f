/**
 * Decimals with which figures are shown before they are rounded. They come from the same methods as the figures
 * themselves, asked for more decimals.
 */
export const UNROUNDED_DECIMALS = 9;
