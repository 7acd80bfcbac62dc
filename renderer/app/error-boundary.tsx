import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../components/button';
import styles from './error-boundary.module.css';

interface ErrorBoundaryProps {
  /** The part that is drawn inside, as the start of a sentence: "The Quotes view". */
  readonly what: string;
  readonly children: ReactNode;
}

/** Catches what only a bug can cause while drawing: says what happened, what is safe, and offers a way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override readonly state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div className={styles['page']} role="alert">
        <h1>{this.props.what} could not be drawn</h1>
        <p className="t2">
          This is a mistake in Codeboom. Everything the status bar called saved is on disk, and nothing in the
          study was changed by this. Draw it again, or reload the window, which opens the study where you
          were.
        </p>
        <pre className="mono t3">{error.message}</pre>
        <div className="row g8">
          <Button onClick={() => this.setState({ error: null })}>Draw it again</Button>
          <Button look="primary" onClick={() => window.location.reload()}>
            Reload window
          </Button>
        </div>
      </div>
    );
  }
}
