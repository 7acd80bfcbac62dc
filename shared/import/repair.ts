/** What is mended in text that comes from pages: a word broken at a line end, a page's number or running head, a line end inside a sentence. */
export type RepairKind = 'hyphen' | 'page-number' | 'running-head' | 'line-end';

/**
 * One mended place, listed so that a person can have it back as it was.
 *
 * `id` is the same each time the same file is read, whatever else is undone: kind and place in the file.
 */
export interface Repair {
  readonly id: string;
  readonly kind: RepairKind;
  /** The words as they stand in the file, with a line break where there was one; at most 200 characters. */
  readonly before: string;
  /** The words as they are read; empty where something was left out. */
  readonly after: string;
  /** Page, counted from 1, where the format has pages; otherwise the line. */
  readonly place: number;
  /** False for one that a person left undone: `after` is what it would become. */
  readonly made: boolean;
}
