/** Opacity of what is not part of an answer, or not looked at. */
export const ASIDE_OPACITY = 0.14;
