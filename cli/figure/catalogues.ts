import { en } from '../../src/messages/en.ts';
import { enGallery, type GalleryMessages } from '../../src/messages/en-gallery.ts';
import { enMeasures } from '../../src/messages/en-measures.ts';
import type { SceneWords } from '../../src/plate/scene-of.ts';

export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Catalogue extends SceneWords {
  readonly gallery: GalleryMessages;
}

/** Every word of a figure and its gallery, by language; never by that of the machine. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: { text: en, measures: enMeasures, gallery: enGallery },
};
