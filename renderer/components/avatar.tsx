import type { ReactNode } from 'react';

interface AvatarProps {
  readonly name: string;
  /** Green: the person at the keyboard. */
  readonly me?: boolean;
  /** 16, 20 or 22 pixels. */
  readonly size?: 's' | 'm' | 'l';
}

/** A coder as two letters in a circle; decoration, so the name must stand or be said beside it. */
export function Avatar({ name, me = false, size = 'm' }: AvatarProps): ReactNode {
  return (
    <span className={`av ${size}${me ? ' me' : ''}`} title={name} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/**
 * First letters of the first and the last word, capitals; a question mark for an empty name.
 *
 * @example initials('Noor van der Vermaat') === 'NV'
 */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters = [words[0], last].map((word) => [...(word ?? '')][0] ?? '').join('');
  return letters === '' ? '?' : letters.toUpperCase();
}
