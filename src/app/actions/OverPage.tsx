import { lazy, Suspense } from 'react';
import { useStateOf } from '../state/use-state.ts';

const ContextMenu = lazy(() => import('./ContextMenu.tsx'));
const KeysDialog = lazy(() => import('./KeysDialog.tsx'));

/** What actions open over the page, loaded when first asked for. */
export function OverPage() {
  const over = useStateOf(({ over }) => over);
  return (
    <Suspense>
      {over?.type === 'keys' && <KeysDialog />}
      {over?.type === 'menu' && <ContextMenu {...over} />}
    </Suspense>
  );
}
