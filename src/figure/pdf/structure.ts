import { elementsOf, type Tree } from '../read/svg-tree.ts';
import { type PdfDocument, type Reference, to, words } from './document.ts';
import { numbers } from './operators.ts';

/** What a part of the page is to those who hear it. */
export type Role = 'H1' | 'P' | 'Figure' | 'LBody' | 'Artifact';

/** A part of the page with its role, to be painted in this order. */
export interface Part {
  readonly element: Tree;
  readonly role: Role;
}

/**
 * The drawing taken apart: the first line of text is the heading, other lines are paragraphs, each
 * entry of the legend an item of a list, and everything else one figure.
 */
export function partsOf(root: Tree): readonly Part[] {
  const elements = elementsOf(root);
  const heading = elements.find(({ name }) => name === 'text');
  return elements.flatMap((element): readonly Part[] => {
    if (element.name === 'text') return [{ element, role: element === heading ? 'H1' : 'P' }];
    if (element.name !== 'g') return [{ element, role: 'Artifact' }];
    const isPlainLegend =
      element.attributes.id === 'legend' &&
      Object.keys(element.attributes).every((key) => key === 'id');
    return isPlainLegend
      ? elementsOf(element).map((entry) => ({ element: entry, role: 'LBody' }))
      : [{ element, role: 'Figure' }];
  });
}

interface Marked {
  readonly role: Role;
  /** Number of the marked content on the page. */
  readonly mark: number;
}

export interface StructureOptions {
  readonly page: Reference;
  readonly marked: readonly Marked[];
  /** What the picture shows, in words. */
  readonly alternative: string;
  /** Of the page, in points. */
  readonly box: readonly [number, number, number, number];
}

/** The order of reading: heading, lines, the picture with its description, its legend. */
export function writeStructure(
  document: PdfDocument,
  { page, marked, alternative, box }: StructureOptions,
): Reference {
  const tree = document.reserve();
  const whole = document.reserve();
  const parents: Reference[] = [];
  const element = (role: string, parent: Reference, marks: readonly number[], more = '') => {
    const reference = document.add(
      `<</Type/StructElem/S/${role}/P ${to(parent)}/Pg ${to(page)}/K[${marks.join(' ')}]${more}>>`,
    );
    for (const mark of marks) parents[mark] = reference;
    return reference;
  };
  const marksOf = (...roles: readonly Role[]) =>
    marked.filter(({ role }) => roles.includes(role)).map(({ mark }) => mark);
  const isHeading = new Set(marksOf('H1'));
  const children = marksOf('H1', 'P').map((mark) =>
    element(isHeading.has(mark) ? 'H1' : 'P', whole, [mark]),
  );
  const drawing = marksOf('Figure');
  if (drawing.length > 0) {
    const place = `/A<</O/Layout/Placement/Block/BBox[${numbers(...box)}]>>`;
    children.push(element('Figure', whole, drawing, `/Alt ${words(alternative)}${place}`));
  }
  const entries = marksOf('LBody');
  if (entries.length > 0) {
    const list = document.reserve();
    const items = entries.map((mark) => {
      const item = document.reserve();
      document.set(
        item,
        `<</Type/StructElem/S/LI/P ${to(list)}/K[${to(element('LBody', item, [mark]))}]>>`,
      );
      return item;
    });
    document.set(
      list,
      `<</Type/StructElem/S/L/P ${to(whole)}/K[${items.map(to).join(' ')}]/A<</O/List/ListNumbering/None>>>>`,
    );
    children.push(list);
  }
  document.set(
    whole,
    `<</Type/StructElem/S/Document/P ${to(tree)}/K[${children.map(to).join(' ')}]>>`,
  );
  const numbered = document.add(`<</Nums[0[${parents.map(to).join(' ')}]]>>`);
  document.set(
    tree,
    `<</Type/StructTreeRoot/K[${to(whole)}]/ParentTree ${to(numbered)}/ParentTreeNextKey 1>>`,
  );
  return tree;
}
