import { useStore } from 'zustand/react';
import { type State, store } from './store.ts';

export function useStateOf<Part>(part: (state: State) => Part): Part {
  return useStore(store, part);
}
