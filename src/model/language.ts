/** Languages that words can be in, by their ISO 639-1 codes. */
export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
