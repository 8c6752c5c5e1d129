/** What the map says, in English. */
export const map = {
  loading: 'Opening the map…',
  help: 'The Table lists the same ties as text.',
  note: 'Borders as drawn by Natural Earth; no position is taken',
};
