import type { Quote } from '../model/quote';
import type { Result } from '../lib/result';

/** Replaces every name the key file knows by its pseudonym; the identity where there is no key. */
export type Anonymiser = (text: string) => string;

/** A stakeholder group with the number of its participants, for "n of N". */
export interface GroupSize {
  readonly id: string;
  readonly name: string;
  readonly monogram: string;
  /** Participants of this group who speak in the documents of the study. */
  readonly participants: number;
}

/** A code as a heading of the theme summary, in tree order. */
export interface CodeHeading {
  readonly id: string;
  readonly path: readonly string[];
  readonly definition: string;
}

/** Everything an export may contain; words are already pseudonymised, and `anonymise` is applied once more. */
export interface ExportInput {
  readonly studyName: string;
  readonly quotes: readonly Quote[];
  /** Codes of the chosen branches in tree order; codes without quotes are printed as such, never dropped silently. */
  readonly codes: readonly CodeHeading[];
  readonly groups: readonly GroupSize[];
  readonly anonymise: Anonymiser;
  /** ISO time of the export, printed and used for nothing else. */
  readonly at: string;
  /** What is in the selection, in words: "code Interventie and below; Ouders". */
  readonly scope: string;
}

/** A file someone can be sent: bytes, or the reason there are none. */
export interface Exporter {
  /** File name of the module and value of `--format`. */
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly render: (input: ExportInput) => Promise<Result<Uint8Array>>;
}
