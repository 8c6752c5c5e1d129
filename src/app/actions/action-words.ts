import { type Actions, enActions } from '../../messages/en-actions.ts';

/** The words of actions in the reader's language. */
export function actionWords(): Actions {
  return enActions;
}
