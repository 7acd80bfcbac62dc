import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../components/button';
import { i18n } from '../i18n/i18n';
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
        <h1>{i18n.t('app:mistake.title', { what: this.props.what })}</h1>
        <p className="t2">{i18n.t('app:mistake.text')}</p>
        <pre className="mono t3">{error.message}</pre>
        <div className="row g8">
          <Button onClick={() => this.setState({ error: null })}>{i18n.t('app:mistake.again')}</Button>
          <Button look="primary" onClick={() => window.location.reload()}>
            {i18n.t('app:mistake.reload')}
          </Button>
        </div>
      </div>
    );
  }
}
