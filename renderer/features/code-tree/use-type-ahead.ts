import { useRef, type KeyboardEvent } from 'react';

/** Letters typed with less than this many milliseconds between them make one word. */
const PAUSE = 700;

/** Collects letters typed at a list into a word; the returned function gives the word so far, '' for other keys. */
export function useTypeAhead(): (event: KeyboardEvent) => string {
  const typed = useRef({ word: '', at: 0 });
  return (event) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return '';
    const recent = event.timeStamp - typed.current.at < PAUSE;
    const word = recent ? typed.current.word + event.key : event.key;
    typed.current = { word, at: event.timeStamp };
    return word.trim();
  };
}
