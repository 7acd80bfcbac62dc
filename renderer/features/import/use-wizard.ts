import { useMemo } from 'react';
import type { LabelReview } from '../../../shared/import/review/label-review';
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
  const review = useMemo(
    // The study is one object through all its changes: its revision tells when to look again.
    () => ({ ...reviewOf(sources, choices), decisions, acrossFiles, revision }),
    [sources, choices, decisions, acrossFiles, revision],
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
): Pick<LabelReview, 'files' | 'known'> {
  const files = sources.flatMap(({ id, source }) => {
    const choice = choices.get(id);
    return choice?.include === true ? [{ id, set: choice.set.trim(), labels: source.facts.labels }] : [];
  });
  return { files, known: studyVoices() };
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
