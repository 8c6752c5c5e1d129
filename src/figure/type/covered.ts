import type { FontFace } from '../font-face.ts';
import { clustersOf, formsOf, isDrawnBy } from './clusters.ts';

/** The characters that a figure can draw in each face: those of its file, as far as its rule has them. */
export const COVERED: Readonly<Record<FontFace['subset'], string>> = {
  latin:
    '0020-007E,00A0-00FF,0131,0152-0153,02BB-02BC,02C6,02DA,02DC,0300-0301,0303-0304,0308-0309,0323,2002,2009,200B,2013-2014,2018-201A,201C-201E,2022,2026,2032-2033,2039-203A,2044,20AC,2122,2191,2193,2212',
  'latin-ext':
    '0100-0130,0132-0151,0154-017F,018F,0192,01CD-01DC,01FA-01FF,0218-021B,0237,0259,02C7,1E80-1E85,1E9E,1EF2-1EF9,20A1,20A4,20A6,20A8-20AA',
  vietnamese: '01A0-01A1,01AF-01B0,0300-0301,0303,0309,0323,1EA0-1EF1,20AB',
  greek: '037E,0384-038A,038C,038E-03A1,03A3-03CE',
  cyrillic: '0400-045F,0490-0491,04B0-04B1,2116',
  arabic:
    '0600-0604,0606-061B,061E-06A1,06A3-06FF,0750-077F,08A0,08A2-08AC,08B3,08E4-08FE,FB51,FB53-FB55,FB57-FB59,FB5B-FB5D,FB5F-FB61,FB63-FB65,FB67-FB69,FB6B-FB6D,FB6F-FB71,FB73-FB75,FB77-FB79,FB7B-FB7D,FB7F-FB81,FB83,FB85,FB87,FB89,FB8B,FB8D,FB8F-FB91,FB93-FB95,FB97-FB99,FB9B-FB9D,FB9F,FBA1,FBA5,FBA7-FBA9,FBAB-FBAD,FBAF,FBB1-FBC1,FBD4-FBD6,FBD8,FBDA,FBDC,FBDF,FBE1,FBE3,FBE5-FBE9,FBFD-FBFF,FC03-FC04,FC09-FC0A,FC0F-FC10,FC13-FC14,FC31-FC32,FC35-FC36,FC3D-FC3E,FC42-FC44,FC4F-FC50,FC59-FC5D,FC64-FC65,FC67-FC6B,FC6D-FC71,FC73-FC77,FC79-FC7B,FC83-FC84,FC8A-FC8B,FC8D-FC92,FC94-FC96,FCCC,FCD9,FCF2-FCF4,FCFB-FCFE,FD05-FD08,FD0D-FD10,FD17-FD1A,FD21-FD24,FD29-FD2C,FD3C-FD3F,FDF1-FDF2,FDF4,FDFA-FDFD,FE70-FE74,FE76-FEFC',
};

type Ranges = readonly (readonly [from: number, to: number])[];

function parsed(ranges: string): Ranges {
  return ranges.split(',').map((range) => {
    const [from = '', to = from] = range.split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

const FACES = Object.values(COVERED).map(parsed);

/** What readers take for one character each that no face of a figure draws; each once, as it comes. */
export function lettersLacking(text: string): readonly string[] {
  const isDrawn = (cluster: string) =>
    formsOf(cluster).some((form) =>
      FACES.some((ranges) =>
        isDrawnBy((code) => ranges.some(([from, to]) => code >= from && code <= to), form),
      ),
    );
  return [...new Set(clustersOf(text))].filter((cluster) => !isDrawn(cluster));
}
