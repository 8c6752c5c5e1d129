import { Component, type ReactNode } from 'react';
import { messages } from '../messages.ts';
import { Notice } from './Notice.tsx';

interface Properties {
  readonly children: ReactNode;
}

/** Shows a way on when something breaks; the address still holds the view. */
export class ErrorBoundary extends Component<Properties, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const text = messages();
    return (
      <Notice title={text.crashed} text={text.crashedText} alert>
        <button type="button" className="primary" onClick={() => location.reload()}>
          {text.reload}
        </button>
        <a className="button" href={location.pathname}>
          {text.startOver}
        </a>
      </Notice>
    );
  }
}
