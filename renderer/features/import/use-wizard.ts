import { useMemo } from 'react';
import type { LabelReview, ReviewFile } from '../../../shared/import/review/label-review';
import type { ReviewView } from '../../../shared/import/review/review-view';
import { viewReview } from '../../../shared/import/review/view-review';
import { importSteps, useImportStore, type ImportStep } from '../../state/import-store';
import { useStudyStore } from '../../state/study-store';
import {
  firstChoice,
  isSource,
  linesOf,
  type ImportLine,
  type SourceChoice,
  type SourceLine,
} from './source-choices';
import { studyVoices, useWizardStore, type WizardStore } from './wizard-store';

/** The import that is running with everything decided about it, as the steps show it. */
export interface Wizard {
  readonly lines: readonly ImportLine[];
  /** The lines that can be added. */
  readonly sources: readonly SourceLine[];
  readonly choices: ReadonlyMap<string, SourceChoice>;
  /** The line whose details are shown. */
  readonly shown: ImportLine | undefined;
  /** About the sources that are going to be added. */
  readonly review: LabelReview;
  readonly view: ReviewView;
  readonly step: ImportStep;
  readonly steps: readonly ImportStep[];
}

/** Follows the running import; everything is derived once for each change, not for each component. */
export function useWizard(): Wizard {
  const files = useImportStore((s) => s.files);
  const step = useImportStore((s) => s.step);
  const decided = useWizardStore((s) => s.choices);
  const usual = useWizardStore((s) => s.usual);
  const shownId = useWizardStore((s) => s.shown);
  const decisions = useWizardStore((s) => s.decisions);
  const acrossFiles = useWizardStore((s) => s.acrossFiles);
  const revision = useStudyStore((s) => s.groundRevision);
  const lines = useMemo(() => linesOf(files.values()), [files]);
  const sources = useMemo(() => lines.filter(isSource), [lines]);
  const choices = useMemo(() => choicesOf(sources, decided, usual), [sources, decided, usual]);
  // The study is one object through all its changes: its revision tells when to look again.
  const { known } = useMemo(() => ({ known: studyVoices(), revision }), [revision]);
  const sets = setsOf(choices);
  const reviewed = useMemo(() => reviewFiles(sources, sets), [sources, sets]);
  const review = useMemo(
    () => ({ ...reviewed, known, decisions, acrossFiles }),
    [reviewed, known, decisions, acrossFiles],
  );
  const view = useMemo(() => viewReview(review), [review]);
  const shown = shownLine(lines, shownId);
  const steps = useMemo(() => stepsFor(lines), [lines]);
  return { lines, sources, choices, shown, review, view, step, steps };
}

/** What holds for each source: what was changed of it, what holds for all, what was guessed. */
export function choicesOf(
  sources: readonly SourceLine[],
  decided: WizardStore['choices'],
  usual: WizardStore['usual'],
): ReadonlyMap<string, SourceChoice> {
  return new Map(
    sources.map((line) => [line.id, { ...firstChoice(line), ...usual, ...decided.get(line.id) }]),
  );
}

/** A review of the sources that are to be added, before anything was decided. */
export function reviewOf(
  sources: readonly SourceLine[],
  choices: ReadonlyMap<string, SourceChoice>,
): Pick<LabelReview, 'files' | 'leftOut' | 'known'> {
  return { ...reviewFiles(sources, setsOf(choices)), known: studyVoices() };
}

/**
 * Which sources are to be added (+) or left out (-) and the set of each, as one text: what is typed into a title or a date leaves it as it
 * is, and nothing about labels need be looked at again.
 */
function setsOf(choices: ReadonlyMap<string, SourceChoice>): string {
  return [...choices].map(([id, { include, set }]) => `${id} ${include ? '+' : '-'}${set.trim()}`).join('\n');
}

function reviewFiles(sources: readonly SourceLine[], sets: string): Pick<LabelReview, 'files' | 'leftOut'> {
  // Ids hold no spaces, and what is typed in one line holds no line ends.
  const setBy = new Map(
    sets.split('\n').map((line) => [line.split(' ', 1)[0], line.slice(line.indexOf(' ') + 1)]),
  );
  const those = (sign: '+' | '-'): readonly ReviewFile[] =>
    sources.flatMap(({ id, source }) => {
      const set = setBy.get(id);
      return set?.startsWith(sign) === true ? [{ id, set: set.slice(1), labels: source.facts.labels }] : [];
    });
  return { files: those('+'), leftOut: those('-') };
}

/** The line that was chosen; where its file has fewer conversations now, another of the file. */
function shownLine(lines: readonly ImportLine[], shown: string | null): ImportLine | undefined {
  const file = shown?.split('/', 1)[0];
  return (
    lines.find(({ id }) => id === shown) ??
    lines.find((line) => line.file.key === file) ??
    lines.find(isSource) ??
    lines[0]
  );
}

function stepsFor(lines: readonly ImportLine[]): readonly ImportStep[] {
  const files = lines.flatMap(({ file }) => (file.kind === 'ready' ? [file] : []));
  return importSteps.filter((step) => {
    if (step === 'table') return files.some(({ isTable }) => isTable);
    return step !== 'repairs' || files.some(({ repairs }) => repairs > 0);
  });
}
