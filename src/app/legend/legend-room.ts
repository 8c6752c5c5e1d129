import { store } from '../state/store.ts';

/** Wide enough that the legend stands beside the picture rather than over it. */
const beside = '(min-width: 1101px)';

/** Opens the legend where there is room beside the picture, and closes it where there is none. */
export function keepLegendWhereItFits(): void {
  const room = matchMedia(beside);
  const settle = () => store.setState({ legendOpen: room.matches });
  room.addEventListener('change', settle);
  settle();
}
