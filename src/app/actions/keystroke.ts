import { plainDigits } from '../../view/as-of.ts';

/** What a key press tells, as a keyboard event has it. */
export interface KeyPress {
  readonly key: string;
  /** The place of the key, named after the letter that a US keyboard has there. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly getModifierState: (modifier: string) => boolean;
}

const PLACES: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  Slash: ['/', '?'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
};

const ALIKE: Readonly<Record<string, string>> = { ' ': 'Space', '؟': '?' };

function written(key: string): string {
  return ALIKE[key] ?? plainDigits(key).toLowerCase();
}

/** What a US keyboard has in that place. */
function inPlace(code: string, isShifted: boolean): string | undefined {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? PLACES[code]?.[isShifted ? 1 : 0];
}

/** The characters that a key stands for: the one it writes, then the one whose place it has. */
function charactersOf({ key, code, shiftKey }: KeyPress): string[] {
  const characters = [written(key)];
  const isForeignLetter = /^[\p{L}\p{M}]+$/u.test(key) && !/^\p{Script=Latin}/u.test(key);
  const place = isForeignLetter ? inPlace(code, shiftKey) : undefined;
  if (place !== undefined) characters.push(place);
  // French and Czech keyboards have their digits behind Shift.
  const [, digit] = (!shiftKey && /^Digit(\d)$/.exec(code)) || [];
  if (digit !== undefined && digit !== characters[0]) characters.push(digit);
  return characters;
}

/** Names by which an action may claim the key, the most fitting first; none while text is composed. */
export function namesOf(press: KeyPress): readonly string[] {
  const { key, shiftKey, isComposing } = press;
  if (isComposing || ['Process', 'Dead', 'Unidentified'].includes(key)) return [];
  // Windows reports AltGr, which only writes a character, as Ctrl with Alt.
  const isGraph = press.getModifierState('AltGraph');
  const [ctrl, alt] = [press.ctrlKey && !isGraph, press.altKey && !isGraph];
  if (alt || (ctrl && press.metaKey)) return [];
  // Some Arabic keys write two letters at once.
  const isCharacter = !/^[A-Z][A-Za-z0-9]+$/.test(key);
  const bare = isCharacter ? charactersOf(press) : [key];
  const isLetter = (name: string) => /^\p{L}$/u.test(name);
  const shifted = bare.flatMap((name) => {
    if (!shiftKey || (isCharacter && !isLetter(name) && name !== 'Space')) return [name];
    const isLenient = isLetter(name) && !ctrl && !press.metaKey;
    return isLenient ? [`Shift+${name}`, name] : [`Shift+${name}`];
  });
  if (ctrl) return shifted.flatMap((name) => [`Mod+${name}`, `Ctrl+${name}`]);
  return press.metaKey ? shifted.map((name) => `Mod+${name}`) : shifted;
}

/** Whether it is one character without Ctrl or Cmd, as speech input may type by mistake. */
export function isSingleKey(name: string): boolean {
  return name === 'Space' || [...name].length === 1;
}
