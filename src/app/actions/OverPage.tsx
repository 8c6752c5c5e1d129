import { Suspense } from 'react';
import { late } from '../late/late.ts';
import { useStateOf } from '../state/use-state.ts';

const ContextMenu = late(() => import('./ContextMenu.tsx'));
const Palette = late(() => import('../palette/Palette.tsx'));
const Tour = late(() => import('../tour/Tour.tsx'));
const KeysDialog = late(() => import('./KeysDialog.tsx'));

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
