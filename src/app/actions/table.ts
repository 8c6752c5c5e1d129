import type { Action } from './action.ts';
import { furtherWords } from './further-words.ts';

const takeRows = () => import('../table/take-rows.ts');

/** Taking the ties along that the table shows, from any view. */
export const TABLE: readonly Action[] = [
  {
    id: 'copy-tsv',
    group: 'table',
    name: () => furtherWords().copyTable('TSV'),
    run: () => void takeRows().then(({ copyRows }) => copyRows('TSV')),
  },
  {
    id: 'copy-csv',
    group: 'table',
    name: () => furtherWords().copyTable('CSV'),
    run: () => void takeRows().then(({ copyRows }) => copyRows('CSV')),
  },
  {
    id: 'download-csv',
    group: 'table',
    name: () => furtherWords().downloadTable,
    run: () => void takeRows().then(({ downloadRows }) => downloadRows()),
  },
];
