import { MATRIX_ORDERS } from '../../model/matrix-order.ts';
import { messages } from '../messages.ts';
import { changeView } from '../state/change-view.ts';
import type { Action } from './action.ts';
import { furtherWords } from './further-words.ts';

/** Each order of the matrix, in the matrix. */
export const MATRIX: readonly Action[] = MATRIX_ORDERS.map((order) => ({
  id: `order-${order}`,
  group: 'views',
  name: () => furtherWords().order(messages().matrix.order[order]),
  isPossible: ({ view }) => view.screen !== 'matrix' || view.order !== order,
  run: () => changeView({ screen: 'matrix', order }),
}));
