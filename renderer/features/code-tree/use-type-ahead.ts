import { useRef, type KeyboardEvent } from 'react';

/** Letters typed with less than this many milliseconds between them make one word. */
const PAUSE = 700;

/** Collects letters typed at a list into a word. */
export interface TypeAhead {
  /** The word so far, with this letter; '' for other keys. */
  readonly take: (event: KeyboardEvent) => string;
  /** Whether a space would go on with a word, and is not a key of the list. */
  readonly isTyping: (event: KeyboardEvent) => boolean;
}

/** Type-ahead of one list. */
export function useTypeAhead(): TypeAhead {
  const typed = useRef({ word: '', at: -PAUSE });
  const isRecent = (event: KeyboardEvent): boolean => event.timeStamp - typed.current.at < PAUSE;
  return {
    take: (event) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return '';
      const word = isRecent(event) ? typed.current.word + event.key : event.key;
      typed.current = { word, at: event.timeStamp };
      return word.trim();
    },
    isTyping: (event) => isRecent(event) && typed.current.word.trim() !== '',
  };
}
