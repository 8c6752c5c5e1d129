import { type Palette, paletteOf } from '../../src/scene/palette.ts';

function colours({ ground, ink, quiet, accent, disc }: Palette): string {
  return `--ground:${ground};--ink:${ink};--quiet:${quiet};--accent:${accent};--line:${disc}`;
}

/** Light or dark as the reader's system has it; a transparent figure lies on the ground it was made for. */
export const GALLERY_STYLE = `
:root{color-scheme:light dark;${colours(paletteOf('light'))}}
@media (prefers-color-scheme:dark){:root{${colours(paletteOf('dark'))}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.45 system-ui,sans-serif}
main{max-inline-size:90rem;margin-inline:auto;padding:1.5rem}
h1{font-size:1.5rem;margin:0}
h2,h3{font-size:1.125rem;margin:0;text-wrap:balance}
section{margin-block-start:2.5rem}
p{margin:.125rem 0}
.quiet,summary{color:var(--quiet);font-size:.875rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
nav ul,.files{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:.75rem 0 0;list-style:none}
nav a,.files a{display:inline-block;padding-block:.25rem}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:2rem;padding:0;margin:1.5rem 0 0;list-style:none}
.figures img{display:block;inline-size:100%;block-size:auto;border:1px solid var(--line);margin-block-end:.75rem}
.on-light{background:${paletteOf('light').ground}}
.on-dark{background:${paletteOf('dark').ground}}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`.trim();
