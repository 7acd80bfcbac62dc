import type { Language } from '../i18n/language';
import type { AttributionStyle } from './attribution';
import type { ReportWords } from './report-words';
import type { Quote } from '../model/quote';
import type { Result } from '../lib/result';

/** Replaces every name the key file knows by its pseudonym; the identity where there is no key. */
export type Anonymiser = (text: string) => string;

/** A stakeholder group with the number of its participants, for "n of N". */
export interface GroupSize {
  readonly id: string;
  readonly name: string;
  readonly monogram: string;
  /** Participants of this group who spoke or were present in a document of the study. */
  readonly participants: number;
}

/** A code as a heading of the theme summary, in tree order. */
export interface CodeHeading {
  readonly id: string;
  readonly path: readonly string[];
  readonly definition: string;
}

/** Everything an export may contain, and the function that makes its words fit to leave. */
export interface ExportInput extends ExportSelection {
  readonly anonymise: Anonymiser;
}

/** The quotes someone chose and what must be known to count them. */
export interface ExportSelection {
  readonly studyName: string;
  readonly quotes: readonly Quote[];
  /** Codes of the chosen branches in tree order; codes without quotes are printed as such, never dropped silently. */
  readonly codes: readonly CodeHeading[];
  /** Groups in the order in which they are printed; groups without quotes are printed with zeros. */
  readonly groups: readonly GroupSize[];
  /** ISO time of the export; its date is printed as it stands, so give local time with its offset. */
  readonly at: string;
  /** What is in the selection, in words: "code Interventie and below; Ouders". */
  readonly scope: string;
  /** How much is told of who said it; all of it where left out. */
  readonly attribution?: AttributionStyle;
  /** Language of the words the export adds; English where left out. */
  readonly language?: Language;
}

/**
 * A selection of which every printed word went through the anonymiser.
 *
 * `renderExport` is the one place that makes it; a format cannot be given anything else.
 */
export interface ExportContent extends ExportSelection {
  /** The words the export adds, in its language. */
  readonly words: ReportWords;
  readonly pseudonymised: true;
}

/** A file someone can be sent: bytes, or the reason there are none. */
export interface Exporter {
  /** File name of the module and value of `--format`. */
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly render: (content: ExportContent) => Promise<Result<Uint8Array>>;
}
