import { strToU8 } from 'fflate';
import type { Provenance } from '../provenance.ts';
import { INITIAL, shorter, styleOf } from '../read/style.ts';
import { elementsOf, svgTree, type Tree } from '../read/svg-tree.ts';
import { cssPixels, parseLength } from '../sizes.ts';
import { textWithin } from '../type/outlined.ts';
import { type LoadFace, typefacesFor } from '../type/typeface.ts';
import { Bounds } from './bounds.ts';
import { PdfDocument, to, words } from './document.ts';
import { writeInformation, writeXmp } from './metadata.ts';
import { type Canvas, type Kit, numbers } from './operators.ts';
import { paint, viewBoxOf } from './paint.ts';
import { Resources } from './resources.ts';
import { partsOf, writeStructure } from './structure.ts';

const POINTS_TO_PIXEL = 72 / 96;

function pointsOf(written: string): number {
  const length = parseLength(written);
  if (!length) throw new Error(`not the side of a figure: ${written}`);
  return cssPixels(length) * POINTS_TO_PIXEL;
}

function withIds(root: Tree): ReadonlyMap<string, Tree> {
  const byId = new Map<string, Tree>();
  const visit = (element: Tree) => {
    if (element.attributes.id !== undefined) byId.set(element.attributes.id, element);
    elementsOf(element).forEach(visit);
  };
  visit(root);
  return byId;
}

/**
 * A figure's SVG as a PDF page of the same size: vector, tagged, its letters as text in embedded
 * subsets. The same input gives the same bytes. Throws on SVG that figures are not made of.
 *
 * @param load gets the type; rejects if it cannot
 */
export async function figurePdf(
  svg: string,
  load: LoadFace,
  about: Provenance,
): Promise<Uint8Array<ArrayBuffer>> {
  const root = svgTree(svg);
  // Read anew for each document: a font keeps the characters for which it first gave a glyph, and by
  // what an earlier document left there this one's text would be read wrongly.
  const faces = await typefacesFor(textWithin(root), (face) => load(face));
  const document = new PdfDocument();
  const resources = new Resources(document);
  const kit: Kit = { document, resources, faces, byId: withIds(root), shared: new Map() };
  const [catalog, pages, page] = [document.reserve(), document.reserve(), document.reserve()];

  const [left = 0, top = 0, wide = 1, high = 1] = viewBoxOf(root);
  const width = pointsOf(root.attributes.width ?? `${wide}`);
  const height = pointsOf(root.attributes.height ?? `${high}`);
  const [scaleX, scaleY] = [width / wide, height / high];
  const canvas: Canvas = { operators: [], bounds: new Bounds() };
  canvas.operators.push(
    `${numbers(scaleX, 0, 0, -scaleY, -left * scaleX, height + top * scaleY)} cm`,
  );
  const style = styleOf(root, INITIAL);
  const parts = partsOf(root).filter(({ element }) => element.name !== 'title');
  const marked = parts.filter(({ role }) => role !== 'Artifact');
  for (const part of parts) {
    const mark = marked.indexOf(part);
    const role = mark < 0 ? '/Artifact BMC' : `/${part.role}<</MCID ${mark}>>BDC`;
    canvas.operators.push(role);
    paint(kit, canvas, part.element, style);
    canvas.operators.push('EMC');
  }
  const contents = document.addStream('', strToU8(canvas.operators.join('\n')));
  resources.write();

  const box = [0, 0, width, height] as const;
  const structure = writeStructure(document, {
    page,
    marked: marked.map(({ role }, mark) => ({ role, mark })),
    alternative: about.description,
    box,
  });
  const lang = root.attributes['xml:lang'] ?? 'en';
  const metadata = writeXmp(document, about, lang);
  document.set(
    page,
    `<</Type/Page/Parent ${to(pages)}/MediaBox[${box.map(shorter).join(' ')}]/Contents ${to(contents)}/Resources ${to(resources.reference)}/Group<</S/Transparency/CS/DeviceRGB>>/StructParents 0/Tabs/S>>`,
  );
  document.set(pages, `<</Type/Pages/Kids[${to(page)}]/Count 1>>`);
  const direction = style.direction === 'rtl' ? '/Direction/R2L' : '';
  document.set(
    catalog,
    `<</Type/Catalog/Pages ${to(pages)}/Lang ${words(lang)}/MarkInfo<</Marked true>>/StructTreeRoot ${to(structure)}/Metadata ${to(metadata)}/ViewerPreferences<</DisplayDocTitle true${direction}>>>>`,
  );
  return document.bytes(catalog, writeInformation(document, about));
}
