import { lazy, Suspense } from 'react';
import { useStateOf } from '../state/use-state.ts';

const ContextMenu = lazy(() => import('./ContextMenu.tsx'));
const Palette = lazy(() => import('../palette/Palette.tsx'));
const Tour = lazy(() => import('../tour/Tour.tsx'));
const KeysDialog = lazy(() => import('./KeysDialog.tsx'));

/** What actions open over the page, loaded when first asked for. */
export function OverPage() {
  const over = useStateOf(({ over }) => over);
  const touring = useStateOf(({ touring }) => touring);
  return (
    <Suspense>
      {over?.type === 'keys' && <KeysDialog />}
      {over?.type === 'palette' && <Palette {...over} />}
      {over?.type === 'menu' && <ContextMenu {...over} />}
      {touring !== undefined && <Tour step={touring} />}
    </Suspense>
  );
}
