import { expect, test } from 'vitest';
import { injectedStyles } from './injected-styles.ts';

test('finds the style sheets as the libraries write them', () => {
  const [cytoscape, press, scroll] = injectedStyles(process.cwd());
  expect(cytoscape).toBe('.__________cytoscape_container { position: relative; }');
  expect(press).toMatch(/^@layer \{\n {2}\[data-react-aria-pressable\] \{\n.*\n {2}\}\n\}$/);
  expect(scroll).toMatch(/^@layer \{\n {2}\* \{\n {4}overscroll-behavior: contain;\n {2}\}\n\}$/);
});
