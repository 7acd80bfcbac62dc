import type { DocumentKind, SourceDocument } from '../../../shared/model/document';
import type { StakeholderGroup } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { foldWord } from '../../services/fold-word';
import { groupDocuments, type KindGroup, type VoiceGroup } from './document-groups';
import { shareOf, sumProgress, type CodingProgress } from './coding-progress';

/** Which documents to show: all, those without a coding of one's own, or those begun and not done. */
export type StatusFilter = 'all' | 'to-code' | 'in-progress';

/** A line of the navigator, in the order shown; `position` and `size` count among the siblings. */
export type NavigatorRow = {
  readonly id: string;
  readonly level: number;
  readonly position: number;
  readonly size: number;
} & (
  | {
      readonly kind: 'kind';
      readonly documents: DocumentKind;
      readonly count: number;
      readonly open: boolean;
    }
  | {
      readonly kind: 'voice';
      readonly group: StakeholderGroup | undefined;
      readonly count: number;
      readonly open: boolean;
      readonly progress: CodingProgress;
    }
  | {
      readonly kind: 'document';
      readonly document: SourceDocument;
      readonly codings: number;
      readonly progress: CodingProgress;
    }
);

/** What decides which rows are shown. */
export interface NavigatorChoice {
  readonly query: string;
  readonly status: StatusFilter;
  readonly collapsed: ReadonlySet<string>;
}

/** Progress of a document, however it is kept. */
export type ProgressOf = (document: SourceDocument) => CodingProgress;

/** The rows of the navigator; while something is filtered every branch is open and empty ones are left out. */
export function navigatorRows(
  study: Study,
  choice: NavigatorChoice,
  progressOf: ProgressOf,
): readonly NavigatorRow[] {
  const wanted = foldWord(choice.query.trim());
  const documents = [...study.documents.values()].filter(
    (document) =>
      foldWord(document.title).includes(wanted) &&
      hasStatus(choice.status, statusOf(study, document, progressOf)),
  );
  const filtered = wanted !== '' || choice.status !== 'all';
  const isOpen = (id: string): boolean => filtered || !choice.collapsed.has(id);
  const groups = groupDocuments(study, documents);
  return groups.flatMap((group, index) =>
    kindRows(study, group, [index + 1, groups.length], isOpen, progressOf),
  );
}

/** How many documents each filter would show. */
export function statusCounts(study: Study, progressOf: ProgressOf): Readonly<Record<StatusFilter, number>> {
  const counts = { all: study.documents.size, 'to-code': 0, 'in-progress': 0 };
  for (const document of study.documents.values()) {
    const status = statusOf(study, document, progressOf);
    if (status !== 'done') counts[status] += 1;
  }
  return counts;
}

type Status = 'to-code' | 'in-progress' | 'done';

/** A text without turns is begun with its first coding and never done: nobody can say when it is. */
function statusOf(study: Study, document: SourceDocument, progressOf: ProgressOf): Status {
  const progress = progressOf(document);
  const share = shareOf(progress);
  if (share === undefined) return (study.codings.get(document.id)?.size ?? 0) > 0 ? 'in-progress' : 'to-code';
  return share === 0 ? 'to-code' : share === 1 ? 'done' : 'in-progress';
}

function hasStatus(filter: StatusFilter, status: Status): boolean {
  return filter === 'all' || filter === status;
}

type Place = readonly [position: number, size: number];

function kindRows(
  study: Study,
  group: KindGroup,
  [position, size]: Place,
  isOpen: (id: string) => boolean,
  progressOf: ProgressOf,
): readonly NavigatorRow[] {
  const id = `kind/${group.kind}`;
  const open = isOpen(id);
  const inVoices = group.voices.reduce((sum, voice) => sum + voice.documents.length, 0);
  const count = group.documents.length + inVoices;
  const head: NavigatorRow = {
    kind: 'kind',
    id,
    level: 1,
    position,
    size,
    documents: group.kind,
    count,
    open,
  };
  if (!open) return [head];
  const voices = group.voices.flatMap((voice, index) =>
    voiceRows(study, voice, [index + 1, group.voices.length], isOpen, progressOf),
  );
  return [head, ...documentRows(study, group.documents, 2, progressOf), ...voices];
}

function voiceRows(
  study: Study,
  { group, documents }: VoiceGroup,
  [position, size]: Place,
  isOpen: (id: string) => boolean,
  progressOf: ProgressOf,
): readonly NavigatorRow[] {
  const id = `voice/${group?.id ?? ''}`;
  const open = isOpen(id);
  const progress = sumProgress(documents.map(progressOf));
  const count = documents.length;
  const head: NavigatorRow = { kind: 'voice', id, level: 2, position, size, group, count, open, progress };
  return open ? [head, ...documentRows(study, documents, 3, progressOf)] : [head];
}

function documentRows(
  study: Study,
  documents: readonly SourceDocument[],
  level: number,
  progressOf: ProgressOf,
): readonly NavigatorRow[] {
  return documents.map((document, index) => ({
    kind: 'document',
    id: document.id,
    level,
    position: index + 1,
    size: documents.length,
    document,
    codings: study.codings.get(document.id)?.size ?? 0,
    progress: progressOf(document),
  }));
}
