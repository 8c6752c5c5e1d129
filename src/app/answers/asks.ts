import type { View } from '../../view/view.ts';

/** Whether the view asks something that is answered beside the picture. */
export function asks({ from, compare, measure }: View): boolean {
  return from !== undefined || compare !== undefined || measure !== undefined;
}
