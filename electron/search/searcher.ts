import { ok, type Result } from '../../shared/lib/result';
import type { SearchFound, SearchHit } from '../../shared/ipc/search-messages';
import { hitContext } from '../../shared/search/hit-context';
import { readyQuery, searchDocument } from '../../shared/search/search-document';
import type { HeldTexts } from './held-texts';
import { CONTROL, type FindJob, type PageJob } from './search-messages';

/** The ranges that were found in one document, `from, to` one after the other. */
interface FoundIn {
  readonly document: string;
  readonly hits: number;
  readonly ranges: Int32Array;
}

interface Found {
  readonly search: number;
  readonly documents: readonly FoundIn[];
}

/** Searches the held texts; looks between two documents whether a newer search of the same use has come. */
export class Searcher {
  private readonly kept = new Map<number, Found>();

  constructor(
    private readonly texts: HeldTexts,
    private readonly control: Int32Array,
  ) {}

  /** Carries a search out; null when a newer one took its place meanwhile. */
  find(job: FindJob): Result<SearchFound | null> {
    const query = readyQuery(job.query);
    if (!query.ok) return query;
    Atomics.store(this.control, CONTROL.running, job.ask);
    const documents: FoundIn[] = [];
    const unread: string[] = [];
    let room = job.keep;
    for (const [index, scope] of job.scope.entries()) {
      if (Atomics.load(this.control, job.slot) !== job.ask) return ok(null);
      const text = this.texts.of(scope.document);
      if (text === null) unread.push(scope.document);
      if (text === null) continue;
      // Told after the text is here: the time that reading takes is no fault of the query.
      Atomics.store(this.control, CONTROL.place, index + 1);
      const ranges: number[] = [];
      let hits = 0;
      searchDocument(text, query.value, scope, job.unit, (from, to) => {
        hits += 1;
        if (hits <= room) ranges.push(from, to);
      });
      room -= ranges.length / 2;
      if (hits > 0) documents.push({ document: scope.document, hits, ranges: Int32Array.from(ranges) });
    }
    const found: Found = { search: job.ask, documents };
    this.kept.set(job.slot, found);
    return ok({
      search: job.ask,
      total: documents.reduce((sum, { hits }) => sum + hits, 0),
      documents: documents.map(({ document, hits }) => ({ document, hits })),
      first: this.hits(found, 0, job.first),
      kept: job.keep - room,
      unread,
    });
  }

  /** Hits of a search that was answered, counted through all documents; null where it is forgotten. */
  page({ search, from, count }: PageJob): readonly SearchHit[] | null {
    const found = this.answered(search);
    return found === undefined ? null : this.hits(found, from, count);
  }

  /**
   * All kept ranges as JSON text, `[[document, [from, to, from, to, …]], …]`: one string crosses to the window
   * faster than many numbers. Null where the search is forgotten.
   */
  ranges(search: number): string | null {
    const found = this.answered(search);
    if (found === undefined) return null;
    return JSON.stringify(found.documents.map(({ document, ranges }) => [document, Array.from(ranges)]));
  }

  /** Lets go of what the last search of a use found. */
  forget(slot: number): void {
    this.kept.delete(slot);
  }

  private answered(search: number): Found | undefined {
    return [...this.kept.values()].find((found) => found.search === search);
  }

  private hits({ documents }: Found, from: number, count: number): readonly SearchHit[] {
    const hits: SearchHit[] = [];
    let before = 0;
    for (const { document, ranges } of documents) {
      const last = Math.min(ranges.length / 2, from + count - before);
      const first = Math.max(0, from - before);
      before += ranges.length / 2;
      if (first >= last) continue;
      const text = this.texts.of(document)?.original() ?? '';
      for (let index = first; index < last; index += 1) {
        const range = { from: ranges[index * 2] ?? 0, to: ranges[index * 2 + 1] ?? 0 };
        hits.push({ document, ...range, ...hitContext(text, range) });
      }
    }
    return hits;
  }
}
