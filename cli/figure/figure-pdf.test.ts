import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hasProgram, outputOf } from '../../scripts/outside-programs.ts';
import type { FigurePage } from '../../src/figure/figure.ts';
import { figureSvg } from '../../src/figure/figure-svg.ts';
import { figurePdf } from '../../src/figure/pdf/figure-pdf.ts';
import type { Provenance } from '../../src/figure/provenance.ts';
import { PAGE, SCENE } from '../../src/figure/test-scene.ts';
import type { CoalitionId, NationId } from '../../src/model/id.ts';
import { loadFace } from './load-face.ts';

const ABOUT: Provenance = {
  title: 'Allies of السعودية',
  description: 'A rectangle with a hub (four nations).',
  asOf: '2015-03-26',
  filters: ['Mutual defence', 'Coalitions as hubs'],
  sources: 'Pactograph data',
  address: 'https://example.org/?focus=SAU',
  licence: 'CC BY 4.0',
  software: 'Pactograph 0.1.0',
};

const NAMES: Readonly<Record<string, string>> = {
  SAU: 'السعودية',
  EGY: 'مصر Egypt (2)',
  PAK: 'Côte d’Ivoire',
  USA: 'Đặng office',
};
const SCENE_OF_SCRIPTS = {
  ...SCENE,
  nodes: SCENE.nodes.map((node) => ({ ...node, label: NAMES[node.id] ?? node.label })),
};

const MM = 96 / 25.4;

function pdfOf(page: Partial<FigurePage> = {}): Promise<Uint8Array<ArrayBuffer>> {
  const title = 'Allies of المملكة العربية السعودية in 2015';
  return figurePdf(figureSvg(SCENE_OF_SCRIPTS, { ...PAGE, title, ...page }), loadFace, ABOUT);
}

async function fileOf(page: Partial<FigurePage> = {}): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'figure-')), 'figure.pdf');
  writeFileSync(file, await pdfOf(page));
  return file;
}

/**
 * Without the marks by which readers say in which direction their own output runs, and without space,
 * which they put on either side of a turn.
 */
function read(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\s]/g, '');
}

/** What the page draws, after its compression. */
async function drawing(page: Partial<FigurePage> = {}): Promise<string> {
  const pdf = Buffer.from(await pdfOf(page));
  const contents = /\/Contents (\d+) 0 R/.exec(pdf.toString('latin1'))?.[1];
  const start = pdf.indexOf('stream\n', pdf.indexOf(`\n${contents} 0 obj`)) + 7;
  return inflateSync(pdf.subarray(start)).toString('latin1');
}

describe('a figure in PDF', () => {
  it('is the same bytes every time', async () => {
    expect(Buffer.compare(await pdfOf(), await pdfOf())).toBe(0);
  });

  it('is another file, of another name, where anything differs', async () => {
    const id = async (page: Partial<FigurePage>) =>
      /\/ID\[<(\w{32})>/.exec(Buffer.from(await pdfOf(page)).toString('latin1'))?.[1];
    expect(await id({})).toMatch(/^[\dA-F]{32}$/);
    expect(await id({})).not.toBe(await id({ title: 'Other' }));
  });

  it('points to its objects where they are', async () => {
    const text = Buffer.from(await pdfOf()).toString('latin1');
    const at = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    const [, ...entries] = text.slice(at).match(/^\d{10} \d{5} [nf] $/gm) ?? [];
    expect(entries.length).toBeGreaterThan(20);
    entries.forEach((entry, index) => {
      expect(text.slice(Number(entry.slice(0, 10))).startsWith(`${index + 1} 0 obj`)).toBe(true);
    });
  });

  it('draws faint lines as one with their arrowheads', async () => {
    const faint = {
      ...SCENE,
      edges: SCENE.edges.map((edge) => ({ ...edge, weak: true })),
    };
    const svg = figureSvg(faint, PAGE);
    const pdf = Buffer.from(await figurePdf(svg, loadFace, ABOUT)).toString('latin1');
    expect(pdf.match(/\/Group<<\/S\/Transparency/g)?.length).toBeGreaterThan(2);
    expect(pdf).toContain('/ca 0.4/CA 0.4');
  });

  it('draws outlines faintly filled, with their names as text', async () => {
    const hull = { look: 1, level: 0, rank: 1, label: 'League' };
    const members = ['EGY', 'SAU'] as NationId[];
    const scene = { ...SCENE, hulls: [{ ...hull, id: 'league' as CoalitionId, members }] };
    const pdf = Buffer.from(await figurePdf(figureSvg(scene, PAGE), loadFace, ABOUT));
    expect(pdf.toString('latin1')).toContain('/ca 0.07');
  });

  it('writes each name once as text, its rim as outlines', async () => {
    const operators = await drawing();
    const texts = figureSvg(SCENE_OF_SCRIPTS, PAGE).match(/<text/g)?.length ?? 0;
    expect(operators.match(/\bBT\b/g)?.length).toBeGreaterThanOrEqual(texts);
    expect(operators).not.toMatch(/\b[1-7] Tr\b/);
  });

  it('says which part is heading, line, picture or legend', async () => {
    const operators = await drawing();
    for (const role of ['H1', 'P', 'Figure', 'LBody']) expect(operators).toContain(`/${role}<<`);
  });

  it('refuses what it cannot draw', async () => {
    const svg = '<svg viewBox="0 0 9 9" width="9" height="9"><image/></svg>';
    await expect(figurePdf(svg, loadFace, ABOUT)).rejects.toThrow('not drawn in PDF: image');
  });

  it.runIf(hasProgram('pdffonts'))('embeds a subset of every font, with its letters', async () => {
    const [, , ...fonts] = outputOf('pdffonts', await fileOf())
      .trim()
      .split('\n');
    expect(fonts.length).toBeGreaterThanOrEqual(5);
    for (const font of fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+IBMPlexSans\S* +CID TrueType +Identity-H +yes yes yes/);
    }
  });

  it.runIf(hasProgram('pdftotext'))('reads back in the order of reading', async () => {
    const file = await fileOf({ sourceLine: 'المصدر: (بيانات) 2015، ترحيب بالإسلام لا' });
    for (const said of [
      outputOf('pdftotext', file, '-'),
      outputOf('pdftotext', '-layout', file, '-'),
    ]) {
      const text = read(said);
      for (const words of [
        'Allies of المملكة العربية السعودية in 2015',
        'As of 26 March 2015',
        'السعودية',
        'مصر Egypt (2)',
        'Côte d’Ivoire',
        'Đặng office',
        '+5 others',
        'Mutual defence',
        'ترحيب بالإسلام لا',
      ]) {
        expect(text).toContain(read(words));
      }
      expect(text.match(/Ivoire/g)).toHaveLength(1);
    }
  });

  it.runIf(hasProgram('pdftotext'))('reads back from a page that runs to the left', async () => {
    const arabic = ['السعودية', 'باكستان', 'الكويت', 'الولايات المتحدة', 'مجلس التعاون'];
    const nodes = SCENE.nodes.map((node, index) => ({
      ...node,
      label: arabic[index] ?? '',
      caption: undefined,
    }));
    const page: FigurePage = {
      ...PAGE,
      ...{ dir: 'rtl', lang: 'ar', legend: [], legendNotes: [], subtitle: '', filters: [] },
      ...{ title: 'حلفاء باكستان عام 2015', sourceLine: 'المصدر: بيانات ١٩٩٠' },
    };
    const file = join(mkdtempSync(join(tmpdir(), 'figure-')), 'arabic.pdf');
    writeFileSync(file, await figurePdf(figureSvg({ nodes, edges: [] }, page), loadFace, ABOUT));
    const text = read(outputOf('pdftotext', file, '-'));
    for (const words of [...arabic, page.title, page.sourceLine])
      expect(text).toContain(read(words));
  });

  it.runIf(hasProgram('pdfinfo'))(
    'says what it is, of the data’s day, as large as asked',
    async () => {
      const said = outputOf('pdfinfo', await fileOf({ width: 183 * MM, height: 120 * MM }));
      for (const [key, value] of Object.entries({
        Title: 'Allies of السعودية',
        Subject: 'A rectangle with a hub (four nations).',
        Author: 'Pactograph data',
        Keywords: 'Mutual defence; Coalitions as hubs; https://example.org/?focus=SAU',
        Producer: 'Pactograph 0.1.0',
        Tagged: 'yes',
        Pages: '1',
      })) {
        expect(said).toMatch(new RegExp(`^${key}: +${value.replace(/[?().]/g, '\\$&')}$`, 'm'));
      }
      expect(said).toMatch(/^CreationDate: .*Mar 26 .*2015/m);
      const [width, height] =
        /^Page size: +([\d.]+) x ([\d.]+)/m.exec(said)?.slice(1).map(Number) ?? [];
      expect(width).toBeCloseTo((183 / 25.4) * 72, 1);
      expect(height).toBeCloseTo((120 / 25.4) * 72, 1);
    },
  );

  it.runIf(hasProgram('pdfinfo'))('describes its picture to those who do not see it', async () => {
    const said = outputOf('pdfinfo', '-struct', await fileOf());
    expect(said).toMatch(/Document\n +H1/);
    expect(said).toMatch(/Figure/);
    expect(said).toMatch(/LBody/);
  });

  it.runIf(hasProgram('qpdf'))('is sound', async () => {
    expect(outputOf('qpdf', '--check', await fileOf())).toContain('No syntax or stream encoding');
  });
});
