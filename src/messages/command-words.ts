import { arCommand } from './ar-command.ts';
import { type CommandWords, enCommand } from './en-command.ts';
import type { FigureLanguage } from './figure-languages.ts';

export const COMMAND_WORDS: Readonly<Record<FigureLanguage, CommandWords>> = {
  en: enCommand,
  ar: arCommand,
};
