import { enFurtherActions, type FurtherActions } from '../../messages/en-further-actions.ts';

/** The words of actions that are found by name alone, in the reader's language. */
export function furtherWords(): FurtherActions {
  return enFurtherActions;
}

/** By which an action is found besides its name. */
export function otherWords(id: string): string {
  return furtherWords().otherWords[id] ?? '';
}
