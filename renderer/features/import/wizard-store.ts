import { create } from 'zustand';
import type { ImportOptions } from '../../../shared/import/import-options';
import type { KnownVoices } from '../../../shared/import/review/known-voices';
import { knownVoices } from '../../../shared/import/review/known-voices';
import type { DecidedLabel } from '../../../shared/import/review/label-decision';
import type { LabelReview } from '../../../shared/import/review/label-review';
import { keepNewcomers } from '../../../shared/import/review/newcomer';
import { useStudyStore } from '../../state/study-store';
import type { SourceChoice } from './source-choices';

/** What a person decided in the import that is running; all of it is kept in the window until the last step. */
export interface WizardStore {
  /** The import it belongs to. */
  readonly id: string | null;
  /** The line whose details are shown, or null for the first that matters. */
  readonly shown: string | null;
  /** The label picked in the table of speakers. */
  readonly label: string | null;
  readonly acrossFiles: boolean;
  readonly decisions: readonly DecidedLabel[];
  /** Questions that were put aside, by line and label. */
  readonly putAside: ReadonlySet<string>;
  /** What was changed of a source, by line. */
  readonly choices: ReadonlyMap<string, Partial<SourceChoice>>;
  /** What holds for every source that says nothing itself. */
  readonly usual: Partial<Pick<SourceChoice, 'set' | 'sampling'>>;
  /** How files are to be read, by file; without what the labels come to. */
  readonly options: ReadonlyMap<string, ImportOptions>;
  /** Files being read again. */
  readonly reading: ReadonlySet<string>;
  /** Why a file could not be read as asked, by file. */
  readonly refused: ReadonlyMap<string, string>;
  readonly adding: boolean;
  readonly problem: string | null;
}

const fresh: Omit<WizardStore, 'id'> = {
  shown: null,
  label: null,
  acrossFiles: true,
  decisions: [],
  putAside: new Set(),
  choices: new Map(),
  usual: {},
  options: new Map(),
  reading: new Set(),
  refused: new Map(),
  adding: false,
  problem: null,
};

/** The decisions of the import that is running. */
export const useWizardStore = create<WizardStore>()(() => ({ ...fresh, id: null }));

/** Begins anew where another import runs than the one decided about. */
export function beginWizard(id: string | null): void {
  if (useWizardStore.getState().id !== id) useWizardStore.setState({ ...fresh, id });
}

/** Changes what is said of one source. */
export function changeChoice(line: string, part: Partial<SourceChoice>): void {
  useWizardStore.setState(({ choices }) => ({
    choices: new Map(choices).set(line, { ...choices.get(line), ...part }),
  }));
}

/**
 * Forgets what was said of single sources of a file, as when it is read into other ones: a title, a date or an answer
 * would come to stand at another conversation. What holds for all files stays.
 */
export function forgetSources(file: string): void {
  const isOther = (id: string): boolean => !id.startsWith(`${file}/`);
  useWizardStore.setState(({ choices, putAside, decisions }) => ({
    choices: new Map([...choices].filter(([line]) => isOther(line))),
    putAside: new Set([...putAside].filter(isOther)),
    decisions: keepNewcomers(
      decisions,
      decisions.filter(({ reach, file: line }) => reach === 'all-files' || isOther(line)),
    ),
  }));
}

/** Takes over what a changed review decided. */
export function keepReview({ decisions, acrossFiles }: LabelReview): void {
  useWizardStore.setState({ decisions, acrossFiles });
}

/** What the study knows of who speaks, as it is now. */
export function studyVoices(): KnownVoices {
  const { study } = useStudyStore.getState();
  return knownVoices(study, study.labels);
}
