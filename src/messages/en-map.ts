/** What the map says, in English. */
export const map = {
  loading: 'Opening the map…',
  help: 'The Table lists the same ties as text.',
  note: 'Borders as drawn by Natural Earth; no position is taken',
  outlines: 'Outlines are for the network; here coalitions are capsules',
  untied: (name: string, from: string) => `${name}, not tied to ${from}`,
  readPlace: 'Moved to make room, with a line to its place',
};

/** What a figure of the map says. */
export const figureMap = {
  ground:
    'nations at their capitals, parted where crowded; borders as drawn by Natural Earth, no position taken',
  part: 'the part of the map that was on screen',
  description: (title: string, subtitle: string, status: string) =>
    `${title}. ${subtitle}. World map of ${status}.`,
};
