import { openAtlas } from '../data/open-atlas.ts';
import { messages } from '../messages.ts';
import { useStateOf } from '../state/use-state.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Notice } from './Notice.tsx';
import { Shell } from './Shell.tsx';
import { useTheme, useThemedDocument } from './use-theme.ts';

export function App() {
  const text = messages();
  const opening = useStateOf(({ opening }) => opening);
  const theme = useTheme();
  useThemedDocument(theme);
  if (opening === 'failed') {
    return (
      <Notice title={text.loadFailed} text={text.loadFailedText} alert>
        <button type="button" className="primary" onClick={() => void openAtlas()}>
          {text.tryAgain}
        </button>
      </Notice>
    );
  }
  return (
    <ErrorBoundary>
      <Shell theme={theme} />
    </ErrorBoundary>
  );
}
