interface Paragraph {
  readonly pieces: string[];
  /** Paragraphs of text boxes anchored here; they follow it. */
  readonly boxed: Finished[];
  /** The paragraph mark is deleted by a tracked change: the next paragraph goes on here. */
  runsOn: boolean;
}

interface Finished {
  readonly text: string;
  readonly runsOn: boolean;
}

/** Collects the paragraphs of a document whose paragraphs may stand inside one another (text boxes). */
export interface ParagraphStack {
  readonly open: () => void;
  readonly close: () => void;
  /** Adds to the innermost open paragraph, or between paragraphs where none is open. */
  readonly add: (text: string) => void;
  /** Marks the innermost paragraph as continued by the next. */
  readonly runOn: () => void;
  /** All text so far, one paragraph per line. */
  readonly text: () => string;
}

/** An empty stack. */
export function paragraphStack(): ParagraphStack {
  const bottom = emptyParagraph();
  const stack: Paragraph[] = [bottom];
  const top = (): Paragraph => stack.at(-1) ?? bottom;
  return {
    open: () => void stack.push(emptyParagraph()),
    close: () => {
      if (stack.length === 1) return;
      const closed = stack.pop() ?? bottom;
      const finished = { text: closed.pieces.join(''), runsOn: closed.runsOn };
      top().boxed.push(finished, ...closed.boxed);
    },
    add: (text) => void top().pieces.push(text),
    runOn: () => {
      top().runsOn = true;
    },
    text: () =>
      bottom.boxed.map(({ text, runsOn }) => (runsOn ? text : `${text}\n`)).join('') + bottom.pieces.join(''),
  };
}

function emptyParagraph(): Paragraph {
  return { pieces: [], boxed: [], runsOn: false };
}
