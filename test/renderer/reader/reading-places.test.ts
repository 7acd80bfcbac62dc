import { describe, expect, it } from 'vitest';
import { parsePlaces, ReadingPlaces } from '../../../renderer/features/reader/reading-places';

/** A storage of one window, as the browser gives one. */
function storage(stored?: string): Pick<Storage, 'getItem' | 'setItem'> & { text: string | null } {
  const kept = {
    text: stored ?? null,
    getItem: () => kept.text,
    setItem: (_: string, text: string) => void (kept.text = text),
  };
  return kept;
}

describe('reading places', () => {
  it('come back by line after the window was closed', () => {
    const kept = storage();
    const before = new ReadingPlaces(kept, 'places');
    before.note('fg-03', 'left', { line: 106, beyond: 12 });
    before.keep();
    expect(new ReadingPlaces(kept, 'places').placeOf('fg-03', 'left')).toEqual({ line: 106, beyond: 0 });
  });

  it('are told apart by side, and a side that never had the document takes the other’s', () => {
    const places = new ReadingPlaces(storage(), 'places');
    places.note('fg-03', 'left', { line: 3, beyond: 0 });
    expect(places.placeOf('fg-03', 'right')).toEqual({ line: 3, beyond: 0 });
    places.note('fg-03', 'right', { line: 90, beyond: 5 });
    expect(places.placeOf('fg-03', 'left')).toEqual({ line: 3, beyond: 0 });
    expect(places.placeOf('ll-02', 'left')).toBeUndefined();
  });

  it('keep the documents that were read last', () => {
    const kept = storage();
    const places = new ReadingPlaces(kept, 'places');
    for (let at = 0; at < 301; at += 1) places.note(`d${at}`, 'left', { line: at, beyond: 0 });
    places.note('d1', 'left', { line: 7, beyond: 0 });
    places.note('d301', 'left', { line: 8, beyond: 0 });
    places.keep();
    const stored = parsePlaces(kept.text);
    expect([stored.size, stored.has('d0'), stored.get('d1'), stored.has('d2')]).toEqual([
      300,
      false,
      7,
      false,
    ]);
  });

  it('start empty from what is no list of lines', () => {
    for (const stored of [null, '', '[', 'null', '7', '{"a":"x","b":-1,"c":1.5}']) {
      expect([...parsePlaces(stored)]).toEqual([]);
    }
  });
});
