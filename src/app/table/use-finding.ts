import { useEffect, useRef } from 'react';
import { changeView } from '../state/change-view.ts';

/** What is looked for, kept in the address; what is typed in one go is one step of history. */
export function useFinding() {
  const isUnderWay = useRef(false);
  const end = () => {
    isUnderWay.current = false;
  };
  useEffect(() => {
    addEventListener('popstate', end);
    return () => removeEventListener('popstate', end);
  });
  const find = (text: string) => {
    changeView({ find: text || undefined }, isUnderWay.current);
    isUnderWay.current = true;
  };
  return { find, end };
}
