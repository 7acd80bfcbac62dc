import type { ReactNode } from 'react';
import { codeHue } from './code-hue';

/** The round sign of a code; always beside its name, because colour alone tells nobody which code it is. */
export function CodeDot({ hue }: { readonly hue: number }): ReactNode {
  return <i className="dot" style={codeHue(hue)} aria-hidden="true" />;
}
