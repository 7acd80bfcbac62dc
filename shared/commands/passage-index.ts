import type { Coding } from '../model/coding';
import type { Study } from '../model/study';

/** What is coded where in one document, so that thousands of new codings are checked in one pass. */
export class PassageIndex {
  private readonly byStart = new Map<number, Coding[]>();
  private last: number;

  /** Codings named in `without` are left out: they are about to go. */
  constructor(study: Study, document: string, without: ReadonlySet<string> = new Set()) {
    this.last = study.lastQuotation.get(document) ?? 0;
    for (const coding of study.codings.get(document)?.values() ?? []) {
      if (!without.has(coding.id)) this.add(coding);
    }
  }

  /** Takes a coding in that is planned too. */
  add(coding: Coding): void {
    const there = this.byStart.get(coding.from);
    if (there === undefined) this.byStart.set(coding.from, [coding]);
    else there.push(coding);
  }

  /** Whether this coder gave this code to exactly these words already. */
  holds(asked: Pick<Coding, 'from' | 'to' | 'code' | 'coder'>): boolean {
    return this.find(asked) !== undefined;
  }

  /** The coding of this coder with this code on exactly these words. */
  find({ from, to, code, coder }: Pick<Coding, 'from' | 'to' | 'code' | 'coder'>): Coding | undefined {
    return this.on(from, to).find((coding) => coding.code === code && coding.coder === coder);
  }

  /** The number of the quotation of a range: the one it has, else the next that was never given. */
  numberOf(from: number, to: number): number {
    const given = this.on(from, to).flatMap(({ number }) => (number === undefined ? [] : [number]));
    if (given.length > 0) return Math.min(...given);
    this.last += 1;
    return this.last;
  }

  private on(from: number, to: number): readonly Coding[] {
    return (this.byStart.get(from) ?? []).filter((coding) => coding.to === to);
  }
}
