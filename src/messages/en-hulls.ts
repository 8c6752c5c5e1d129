const number = new Intl.NumberFormat('en-GB');

/** Coalitions as outlines. */
export const hulls = {
  title: 'Outlined coalitions',
  note: (outlined: number, coalitions: number) =>
    `${number.format(outlined)} of ${number.format(coalitions)} coalitions outlined`,
  more: (count: number) => `${number.format(count)} not outlined; choose one`,
  read: 'Coalition: the nations inside its outline are its members',
  members: (name: string, members: number) =>
    `${name}: ${number.format(members)} member${members === 1 ? '' : 's'} drawn`,
};
