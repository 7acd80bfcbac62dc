import { beforeEach, describe, expect, it } from 'vitest';
import {
  activateSide,
  closeDocument,
  closeTab,
  joinReader,
  moveTabAcross,
  openBeside,
  placeTab,
  splitReader,
  stepTab,
} from '../../../renderer/state/reader-sides';
import { useViewStore } from '../../../renderer/state/view-store';

/** "left a b* | right c*": tabs per side, a star at the open one; the active side in capitals. */
function shown(): string {
  const { side, tabs, document, other } = useViewStore.getState();
  const row = (name: string, tabsOf: readonly string[], open: string | null): string =>
    [name, ...tabsOf.map((tab) => (tab === open ? `${tab}*` : tab))].join(' ');
  const active = row(side.toUpperCase(), tabs, document);
  if (other === null) return active;
  const rest = row(side === 'left' ? 'right' : 'left', other.tabs, other.document);
  return side === 'left' ? `${active} | ${rest}` : `${rest} | ${active}`;
}

beforeEach(() => {
  useViewStore.setState({
    side: 'left',
    tabs: ['a', 'b', 'c'],
    document: 'b',
    quotation: { from: 3, to: 9 },
    other: null,
  });
});

describe('two sides of the reader', () => {
  it('opens the same document on the right, which gets the word', () => {
    splitReader();
    expect(shown()).toBe('left a b* c | RIGHT b*');
    expect(useViewStore.getState().other?.quotation).toEqual({ from: 3, to: 9 });
  });

  it('keeps the active quotation of each side while the word goes back and forth', () => {
    splitReader();
    useViewStore.setState({ quotation: null });
    activateSide('left');
    expect([shown(), useViewStore.getState().quotation]).toEqual([
      'LEFT a b* c | right b*',
      { from: 3, to: 9 },
    ]);
    activateSide('right');
    expect(useViewStore.getState().quotation).toBeNull();
  });

  it('closes a side with its last tab', () => {
    openBeside('d');
    expect(shown()).toBe('left a b* c | RIGHT d*');
    closeTab('d');
    expect(shown()).toBe('LEFT a b* c');
  });

  it('puts what stood right on the left when the left side closes', () => {
    openBeside('d');
    for (const tab of ['a', 'b', 'c']) closeTab(tab, 'left');
    expect(shown()).toBe('LEFT d*');
  });

  it('takes both rows together without losing a tab or naming one twice', () => {
    openBeside('d');
    openBeside('c');
    expect(shown()).toBe('LEFT a b c* | right d*');
    activateSide('right');
    joinReader();
    expect(shown()).toBe('LEFT a b c d*');
  });

  it('closes a document that left the study wherever it is open', () => {
    splitReader();
    closeDocument('b');
    expect(shown()).toBe('LEFT a c*');
  });
});

describe('tabs', () => {
  it('move within their row', () => {
    placeTab('c', 0);
    expect(shown()).toBe('LEFT c a b*');
    placeTab('a', 2);
    expect(shown()).toBe('LEFT c b* a');
  });

  it('move across and open the other side, with the active quotation', () => {
    moveTabAcross('b', 'left');
    expect(shown()).toBe('left a c* | RIGHT b*');
    expect(useViewStore.getState().quotation).toEqual({ from: 3, to: 9 });
    moveTabAcross('b', 'right', 1);
    expect(shown()).toBe('LEFT a b* c');
  });

  it('stay where a single one would leave an empty side', () => {
    useViewStore.setState({ tabs: ['a'], document: 'a' });
    moveTabAcross('a', 'left');
    expect(shown()).toBe('LEFT a*');
  });

  it('follow each other around the ends', () => {
    stepTab(1);
    expect(shown()).toBe('LEFT a b c*');
    stepTab(1);
    expect(shown()).toBe('LEFT a* b c');
    stepTab(-1);
    expect(shown()).toBe('LEFT a b c*');
  });
});
