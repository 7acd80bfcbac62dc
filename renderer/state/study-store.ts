import { create } from 'zustand';
import type { HistoryState, StudyOpening } from '../../shared/ipc/messages';
import type { AppError } from '../../shared/lib/result';
import type { Commit } from '../../shared/model/commit';
import { applyOperation } from '../../shared/model/fold';
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

/**
 * Folds new commits in; cost is in the size of the change, not of the study.
 *
 * A study that was just handed over may hold them already: those are passed over. False where some before them
 * never came: nothing is folded then, and the study has to be asked for anew.
 */
export function applyCommits(told: readonly Commit[], history: HistoryState): boolean {
  const before = useStudyStore.getState();
  const commits = told.filter(({ seq }) => seq > before.shownSeq);
  const [first] = commits;
  if (first === undefined) return true;
  if (first.seq !== before.shownSeq + 1) return false;
  const revision = before.revision + 1;
  const touched = new Set<string>();
  let tree = false;
  let ground = false;
  for (const commit of commits) {
    for (const op of commit.ops) {
      if ('ids' in op) documentsOf(op.ids, touched);
      applyOperation(fold, op);
      if (op.type === 'coding:add') for (const coding of op.codings) touched.add(coding.document);
      if (op.type === 'coding:restore') documentsOf(op.ids, touched);
      if (op.type === 'quotation:note') touched.add(op.document);
      if (op.type.startsWith('code:')) tree = true;
      if (!inOneDocument.test(op.type)) ground = true;
    }
  }
  useStudyStore.setState({
    revision,
    history,
    shownSeq: commits.at(-1)?.seq ?? before.shownSeq,
    ...(tree ? { treeRevision: revision } : {}),
    ...(ground ? { groundRevision: revision } : {}),
    documentRevisions: {
      ...before.documentRevisions,
      ...Object.fromEntries([...touched].map((id) => [id, revision])),
    },
    save: before.save.kind === 'stopped' ? before.save : { kind: 'saving' },
  });
  return true;
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
    const document = fold.codingDocuments.get(id);
    if (document !== undefined) found.add(document);
  }
}
