import type { CommitSequence } from '../../shared/commands/history';
import type { Commit } from '../../shared/model/commit';
import type { OpenedStore } from '../storage/study-store';

/** The commits a session shows: those on disk, which the store reads when asked, then those on their way there. */
export class ShownCommits implements CommitSequence {
  private unsaved: Commit[] = [];

  constructor(private readonly store: Pick<OpenedStore<Commit>, 'count' | 'commitAt' | 'commits'>) {}

  get length(): number {
    return Math.max(this.store.count, this.unsaved.at(-1)?.seq ?? 0);
  }

  /** The commit at a place counted from 0; undefined beyond the ends. */
  at(index: number): Commit | undefined {
    if (index < this.store.count) return this.store.commitAt(index + 1);
    return this.unsaved[index + 1 - (this.unsaved[0]?.seq ?? 0)];
  }

  /** Adds the next commit, which is on its way. */
  push(commit: Commit): void {
    while ((this.unsaved[0]?.seq ?? Infinity) <= this.store.count) this.unsaved.shift();
    this.unsaved.push(commit);
  }

  /** All of them; reads the whole history. */
  all(): readonly Commit[] {
    return [...this.store.commits, ...this.unsaved.filter(({ seq }) => seq > this.store.count)];
  }

  /** Those after a number. */
  after(seq: number): readonly Commit[] {
    return Array.from({ length: this.length - seq }, (_, index) => this.at(seq + index)).filter(isThere);
  }

  /** Forgets what is not on disk; false where everything is. */
  dropUnsaved(): boolean {
    const before = this.length;
    this.unsaved = [];
    return this.length < before;
  }
}

function isThere(commit: Commit | undefined): commit is Commit {
  return commit !== undefined;
}
