import type { View } from '../../src/view/view.ts';
import type { Given } from './read-options.ts';

/**
 * Says which options do nothing without another that is missing. Only of options: the app leaves
 * such parts of a link without effect, and a link copied from it may hold them.
 */
export function checkCompanions(given: Given, view: View, problems: string[]): void {
  const has = (name: 'focus' | 'from' | 'to') => given.has(name) || view[name] !== undefined;
  if (given.has('from') && !has('to')) {
    problems.push('--from: the other party is missing: add --to ID');
  }
  if (given.has('to') && !has('from')) {
    problems.push('--to: the other party is missing: add --from ID');
  }
  const isAround = has('focus') || given.has('each-nation') || given.has('each-coalition');
  if (given.has('depth') && !isAround) {
    problems.push(
      '--depth: the party in the middle is missing: add --focus ID, --each-nation or --each-coalition',
    );
  }
}
