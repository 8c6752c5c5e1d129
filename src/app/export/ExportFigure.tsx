import { Suspense } from 'react';
import { Heading } from 'react-aria-components';
import type { Theme } from '../../scene/palette.ts';
import { late } from '../late/late.ts';
import { messages } from '../messages.ts';
import { DialogFrame } from '../shell/DialogFrame.tsx';
import { store } from '../state/store.ts';
import { useStateOf } from '../state/use-state.ts';

const ExportForm = late(() => import('./ExportForm.tsx'));
const DataOfView = late(() => import('./DataOfView.tsx'));

interface Properties {
  readonly theme: Theme;
}

/** The dialog in which a picture of the view is made. */
export function ExportFigure({ theme }: Properties) {
  const text = messages();
  const open = useStateOf(({ exporting }) => exporting);
  return (
    <DialogFrame isOpen={open} onOpenChange={(exporting) => store.setState({ exporting })}>
      <Heading slot="title">{text.exportFigure}</Heading>
      <Suspense fallback={<p>{text.preparing}</p>}>
        <ExportForm theme={theme} />
        <DataOfView />
      </Suspense>
    </DialogFrame>
  );
}
