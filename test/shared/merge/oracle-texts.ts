import type { Operation } from '../../../shared/model/operation';

interface Change {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

interface Draft {
  readonly parent: string | null;
  readonly changes: readonly Change[];
  readonly length: number;
}

/** Texts of documents and where words of them are, worked out character by character. */
export class TextWorld {
  private readonly drafts = new Map<string, Map<string, Draft>>();
  private readonly shown = new Map<string, string>();

  happen(op: Operation): void {
    if (op.type === 'document:add' && !this.drafts.has(op.document.id)) {
      const { id, length } = op.document;
      this.drafts.set(id, new Map([['first', { parent: null, changes: [], length }]]));
      this.shown.set(id, 'first');
    } else if (op.type === 'document:correct') {
      const { id, parent, edits, length } = op.version;
      const drafts = this.drafts.get(op.id);
      if (parent === null || drafts?.has(parent) !== true) return;
      if (!drafts.has(id)) drafts.set(id, { parent, changes: edits, length });
      this.shown.set(op.id, id);
    } else if (op.type === 'document:version' && this.drafts.get(op.id)?.has(op.version) === true) {
      this.shown.set(op.id, op.version);
    }
  }

  version(document: string): string {
    return this.shown.get(document) ?? 'first';
  }

  /** The range now, or null where nothing of the words is left. */
  now(document: string, from: number, to: number, text: string): readonly [number, number] | null {
    let at: readonly [number, number] | null = [from, to];
    for (const { length, changes } of this.way(document, text, this.version(document))) {
      if (at !== null) at = carried(length, changes, at[0], at[1]);
    }
    return at;
  }

  /** Up from one draft until the other is below, then down to it. */
  private way(
    document: string,
    from: string,
    to: string,
  ): readonly { readonly length: number; readonly changes: readonly Change[] }[] {
    if (from === to) return [];
    const drafts = this.drafts.get(document);
    const draft = (id: string): Draft | undefined => drafts?.get(id);
    if (this.descends(document, to, from)) {
      let child = to;
      while (draft(child)?.parent !== from) child = draft(child)?.parent ?? from;
      const step = { length: draft(from)?.length ?? 0, changes: draft(child)?.changes ?? [] };
      return [step, ...this.way(document, child, to)];
    }
    const parent = draft(from)?.parent ?? 'first';
    let grown = 0;
    const changes = (draft(from)?.changes ?? []).map((change) => {
      const start = change.from + grown;
      grown += change.length - (change.to - change.from);
      return { from: start, to: start + change.length, length: change.to - change.from };
    });
    return [{ length: draft(from)?.length ?? 0, changes }, ...this.way(document, parent, to)];
  }

  private descends(document: string, id: string, from: string): boolean {
    const parent = this.drafts.get(document)?.get(id)?.parent ?? null;
    return parent !== null && (parent === from || this.descends(document, parent, from));
  }
}

/** Marks the characters of a range, lets the changes happen one by one from the end, and looks where marks are left. */
function carried(
  length: number,
  changes: readonly Change[],
  from: number,
  to: number,
): readonly [number, number] | null {
  const marks = Array.from({ length }, (_, at) => at >= from && at < to);
  const isMarked = (at: number): boolean => at >= from && at < to;
  for (const change of changes) {
    const gone = Array.from({ length: change.to - change.from }, (_, index) => change.from + index);
    const hasAll = to - from > 0 && gone.filter(isMarked).length === to - from;
    if (hasAll && (gone.length > to - from || change.length === 0)) return null;
  }
  for (const change of [...changes].reverse()) {
    const isWithin =
      change.from === change.to
        ? isMarked(change.from - 1) && isMarked(change.from)
        : Array.from({ length: change.to - change.from }, (_, index) => change.from + index).some(isMarked);
    const fresh = Array.from({ length: change.length }, () => isWithin);
    marks.splice(change.from, change.to - change.from, ...fresh);
  }
  const first = marks.indexOf(true);
  return first === -1 ? null : [first, marks.lastIndexOf(true) + 1];
}
