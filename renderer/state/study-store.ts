import { create } from 'zustand';
import type { HistoryState, StudyOpening } from '../../shared/ipc/messages';
import type { AppError } from '../../shared/lib/result';
import type { Commit } from '../../shared/model/commit';
import { findCoding } from '../../shared/model/find-coding';
import { applyOperation } from '../../shared/model/fold';
import type { Operation } from '../../shared/model/operation';
import { unpackStudy } from '../../shared/model/pack-study';
import type { Study } from '../../shared/model/study';
import { emptyStudy, type StudyState } from '../../shared/model/study-state';

/** Whether what the person did is on disk. `saving` is told only while an answer is out. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'stopped'; readonly error: AppError };

/** The window's projection of the open study. */
export interface StudyStore {
  /** Null while no study is open. */
  readonly opening: StudyOpening | null;
  /** The fold; the same object through all changes, so compare `revision`, not identity. */
  readonly study: Study;
  /** Grows with every change; what components select to be drawn again. */
  readonly revision: number;
  /** Revision at which the codings of a document last changed, by document id. */
  readonly documentRevisions: Readonly<Record<string, number>>;
  /** Revision at which the code tree last changed in shape, name or colour. */
  readonly treeRevision: number;
  /** Revision at which something last changed that may show in any document: codes, people, links, documents. */
  readonly groundRevision: number;
  readonly coder: string;
  readonly history: HistoryState;
  readonly save: SaveState;
  /** The last commit that is shown. */
  readonly shownSeq: number;
  readonly keyNames: Readonly<Record<string, readonly string[]>> | null;
}

const closed: StudyStore = {
  opening: null,
  study: emptyStudy(),
  revision: 0,
  documentRevisions: {},
  treeRevision: 0,
  groundRevision: 0,
  coder: '',
  history: { undo: null, redo: null },
  save: { kind: 'saved', at: null },
  shownSeq: 0,
  keyNames: null,
};

/** The open study, for every component; select narrowly (`useStudyStore((s) => s.treeRevision)`). */
export const useStudyStore = create<StudyStore>()(() => closed);

let fold: StudyState = emptyStudy();

/** Shows a study that main opened, in place of whatever was shown. */
export function showStudy(opening: StudyOpening): void {
  partly = null;
  fold = unpackStudy(opening.state);
  const revision = useStudyStore.getState().revision + 1;
  useStudyStore.setState({
    ...closed,
    opening: { ...opening, state: '' },
    study: fold,
    revision,
    treeRevision: revision,
    groundRevision: revision,
    coder: opening.coder,
    history: opening.history,
    shownSeq: opening.seq,
    save: saveOf(opening),
  });
}

function saveOf({ readOnly, saving, savedAt }: StudyOpening): SaveState {
  if (readOnly !== null) return { kind: 'stopped', error: readOnly };
  return saving ? { kind: 'saving' } : { kind: 'saved', at: savedAt };
}

/** Forgets the study that was shown. */
export function closeStudy(): void {
  fold = emptyStudy();
  useStudyStore.setState({ ...closed, study: fold, revision: useStudyStore.getState().revision + 1 });
}

/** What operations changed, until the window draws it. */
interface Drawn {
  readonly touched: Set<string>;
  tree: boolean;
  ground: boolean;
}

/** A large commit of which parts have come. */
let partly: (Drawn & { readonly seq: number; parts: number }) | null = null;

/**
 * Folds a part of a commit in that is too large to be told in one piece; it is drawn when the commit itself is told.
 * A part of something else than the next commit is passed over, and missed then.
 */
export function applyPart(seq: number, ops: readonly Operation[]): void {
  if (seq !== useStudyStore.getState().shownSeq + 1) return;
  if (partly?.seq !== seq) partly = { seq, parts: 0, touched: new Set(), tree: false, ground: false };
  partly.parts += 1;
  foldIn(ops, partly);
}

/**
 * Folds new commits in; cost is in the size of the change, not of the study. `parts` is in how many parts the
 * operations of the one commit were told before.
 *
 * A study that was just handed over may hold them already: those are passed over. False where some before them, or
 * parts of them, never came: the study has to be asked for anew.
 */
export function applyCommits(told: readonly Commit[], history: HistoryState, parts = 0): boolean {
  const before = useStudyStore.getState();
  const commits = told.filter(({ seq }) => seq > before.shownSeq);
  const [first] = commits;
  if (first === undefined) return true;
  const came = partly?.seq === first.seq ? partly : null;
  partly = null;
  if (first.seq !== before.shownSeq + 1 || (came?.parts ?? 0) !== parts) return false;
  const revision = before.revision + 1;
  const drawn: Drawn = came ?? { touched: new Set(), tree: false, ground: false };
  for (const commit of commits) foldIn(commit.ops, drawn);
  useStudyStore.setState({
    revision,
    history,
    shownSeq: commits.at(-1)?.seq ?? before.shownSeq,
    ...(drawn.tree ? { treeRevision: revision } : {}),
    ...(drawn.ground ? { groundRevision: revision } : {}),
    documentRevisions: {
      ...before.documentRevisions,
      ...Object.fromEntries([...drawn.touched].map((id) => [id, revision])),
    },
    save: before.save.kind === 'stopped' ? before.save : { kind: 'saving' },
  });
  return true;
}

function foldIn(ops: readonly Operation[], drawn: Drawn): void {
  const { touched } = drawn;
  for (const op of ops) {
    if ('ids' in op) documentsOf(op.ids, touched);
    applyOperation(fold, op);
    if (op.type === 'coding:add') for (const coding of op.codings) touched.add(coding.document);
    if (op.type === 'coding:restore') documentsOf(op.ids, touched);
    if (op.type === 'quotation:note') touched.add(op.document);
    if (op.type === 'document:correct' || op.type === 'document:version') touched.add(op.id);
    if (op.type.startsWith('code:')) drawn.tree = true;
    if (!inOneDocument.test(op.type)) drawn.ground = true;
  }
}

/** Operations that show only in the documents they name, or in none. */
const inOneDocument = /^(coding|quotation|memo|code-book|study):/;

/** Tells that everything up to `seq` is on disk; later commits still on their way keep the state at saving. */
export function markSaved(seq: number, at: string): void {
  const { shownSeq, save } = useStudyStore.getState();
  if (save.kind !== 'stopped' && seq >= shownSeq) useStudyStore.setState({ save: { kind: 'saved', at } });
}

/** Tells that nothing can be saved any more; it stays so until a study is opened afresh. */
export function markStopped(error: AppError): void {
  useStudyStore.setState({ save: { kind: 'stopped', error } });
}

/** Makes `id` the acting coder of this window, after main agreed to it. */
export function setCoder(id: string): void {
  useStudyStore.setState({ coder: id });
}

function documentsOf(codings: readonly string[], found: Set<string>): void {
  for (const id of codings) {
    const document = findCoding(fold, id)?.document;
    if (document !== undefined) found.add(document);
  }
}
