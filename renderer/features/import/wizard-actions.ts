import type { ImportOptions, SpeakerOptions } from '../../../shared/import/import-options';
import { finishReview } from '../../../shared/import/review/finish-review';
import type { ReviewOutcome } from '../../../shared/import/review/review-outcome';
import type { ImportedFile, ReadyFile } from '../../../shared/ipc/import-messages';
import { i18n } from '../../i18n/i18n';
import { request } from '../../services/api';
import {
  forgetImport,
  readyFiles,
  takeNews,
  useImportStore,
  type ImportStep,
} from '../../state/import-store';
import { useStudyStore } from '../../state/study-store';
import { useViewStore } from '../../state/view-store';
import { isSource, linesOf } from './source-choices';
import { choicesOf, reviewOf } from './use-wizard';
import { forgetSources, useWizardStore } from './wizard-store';

/** Shows a step; where the labels of files were decided about, they are read again on the way to the last one. */
export async function goToStep(step: ImportStep): Promise<void> {
  useImportStore.setState({ step });
  showFileOf(step);
  useWizardStore.setState({ problem: null });
  if (step === 'ready') await settleFiles();
}

/** Steps that only some files have begin at the first of these, unless one of them is shown already. */
function showFileOf(step: ImportStep): void {
  if (step !== 'table' && step !== 'repairs') return;
  const { shown } = useWizardStore.getState();
  const files = readyFiles(useImportStore.getState().files);
  const fitting = files.filter(({ isTable, repairs }) => (step === 'table' ? isTable : repairs > 0));
  const [first] = fitting;
  if (first === undefined || fitting.some(({ key }) => shown?.startsWith(`${key}/`) === true)) return;
  useWizardStore.setState({ shown: `${first.key}/0`, label: null });
}

/** Has one file read again as a person wants it; a refusal is kept beside the file, which stays as it was. */
export async function readAgain(file: ReadyFile, part: Partial<ImportOptions>): Promise<void> {
  const before = useWizardStore.getState().options.get(file.key);
  const wanted = { ...withoutDecided(file.options), ...before, ...part };
  keepOptions(file, wanted);
  if (!(await read(file.key, wanted))) keepOptions(file, before ?? withoutDecided(file.options));
}

/** Changes how a file is to be read without reading it yet; `settleFiles` does so. */
export function wantOptions(file: ReadyFile, part: Partial<ImportOptions>): void {
  const before = useWizardStore.getState().options.get(file.key);
  keepOptions(file, { ...withoutDecided(file.options), ...before, ...part });
}

function keepOptions({ key }: ReadyFile, wanted: ImportOptions): void {
  useWizardStore.setState(({ options }) => ({ options: new Map(options).set(key, wanted) }));
}

/** How a file is to be read, as far as was decided beside its labels. */
export function wantedOptions(file: ReadyFile): ImportOptions {
  return useWizardStore.getState().options.get(file.key) ?? file.options;
}

/**
 * Reads every file again that was read otherwise than its labels and options now ask for. What is refused is not asked
 * for again: the file's options are again those it was read with. A file that stands as it is wanted is refused nothing.
 */
export async function settleFiles(): Promise<void> {
  const outcome = currentOutcome();
  for (const file of readyFiles(useImportStore.getState().files)) {
    const wanted = settledOptions(file, outcome);
    if (sameOptions(file.options, wanted)) {
      useWizardStore.setState(({ refused }) => ({ refused: without(refused, file.key) }));
    } else if (!(await read(file.key, wanted))) keepOptions(file, withoutDecided(file.options));
  }
}

/** What the decisions about labels come to, for the sources as they were read last. */
export function currentOutcome(): ReviewOutcome {
  const { choices, usual, decisions, acrossFiles } = useWizardStore.getState();
  const sources = linesOf(useImportStore.getState().files.values()).filter(isSource);
  const review = reviewOf(sources, choicesOf(sources, choices, usual));
  return finishReview({ ...review, decisions, acrossFiles });
}

/** Ends the reading of files; what was read stays. */
export async function stopReading(id: string): Promise<void> {
  await request('import:stop', { id });
}

/** Reads what was not reached. */
export async function resumeReading(id: string): Promise<void> {
  await request('import:resume', { id });
}

/** Leaves the import: everything read is thrown away, and nothing was added. */
export async function leaveImport(id: string): Promise<void> {
  forgetImport();
  const document = useViewStore.getState().document;
  useViewStore.setState({ view: 'code', document });
  await request('import:discard', { id });
}

/**
 * The options of a file with what the decisions about the labels of its sources add. Where there are several sources, each
 * keeps its own: R1 of one conversation in a workbook is somebody else than R1 of the next.
 */
export function settledOptions(file: ReadyFile, outcome: ReviewOutcome): ImportOptions {
  const options = withoutSpeakers(wantedOptions(file));
  const pattern = wantedOptions(file).speakers?.pattern;
  const whole = pattern === undefined ? {} : { pattern };
  const decided = file.sources.map((_, index) =>
    inOrder(outcome.files.get(`${file.key}/${index}`)?.speakers ?? {}),
  );
  const isOne = decided.length === 1;
  const speakers = { ...whole, ...(isOne ? decided[0] : {}) };
  const own = isOne ? [] : [...decided.entries()].filter(([, each]) => Object.keys(each).length > 0);
  return {
    ...options,
    ...(Object.keys(speakers).length === 0 ? {} : { speakers }),
    ...(own.length === 0 ? {} : { bySource: Object.fromEntries(own) }),
  };
}

/** The same decisions in one order, so that options can be compared; empty ones are left out. */
function inOrder({ text = [], speakers = [], join = {} }: SpeakerOptions): SpeakerOptions {
  return {
    ...(text.length === 0 ? {} : { text: [...new Set(text)].sort() }),
    ...(speakers.length === 0 ? {} : { speakers: [...new Set(speakers)].sort() }),
    ...(Object.keys(join).length === 0 ? {} : { join }),
  };
}

function withoutSpeakers({ speakers: _, bySource: __, ...options }: ImportOptions): ImportOptions {
  return options;
}

/** Options without what was decided about labels found; a pattern of one's own is no such decision. */
function withoutDecided(options: ImportOptions): ImportOptions {
  const pattern = options.speakers?.pattern;
  return { ...withoutSpeakers(options), ...(pattern === undefined ? {} : { speakers: { pattern } }) };
}

function sameOptions(a: ImportOptions, b: ImportOptions): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The same value with the keys of every object in order, so that texts of it can be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** Whether the file was read that way. */
async function read(key: string, options: ImportOptions): Promise<boolean> {
  const { id, files } = useImportStore.getState();
  if (id === null) return false;
  const before = files.get(key);
  useWizardStore.setState(({ reading, refused }) => ({
    reading: new Set(reading).add(key),
    refused: without(refused, key),
  }));
  const again = await request('import:read-again', { id, file: key, options });
  useWizardStore.setState(({ reading, refused }) => ({
    reading: new Set([...reading].filter((each) => each !== key)),
    refused: again.ok ? refused : new Map(refused).set(key, again.error.message),
  }));
  if (again.ok) {
    if (before !== undefined && holdsOthers(before, again.value)) forgetSources(key);
    takeNews({ id, file: again.value });
  }
  return again.ok;
}

/** Whether a file holds other conversations than before; one alone is the same one, whatever it is called now. */
function holdsOthers(before: ImportedFile, now: ImportedFile): boolean {
  const [old, titles] = [before, now].map((file) =>
    file.kind === 'ready' ? file.sources.map(({ title }) => title) : [],
  );
  return !(old?.length === 1 && titles?.length === 1) && JSON.stringify(old) !== JSON.stringify(titles);
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  return new Map([...map].filter(([each]) => each !== key));
}

/** Sentence for an import that cannot be added now, or null. */
export function cannotAdd(): string | null {
  return useStudyStore.getState().save.kind === 'stopped' ? i18n.t('services:cannotImport') : null;
}
