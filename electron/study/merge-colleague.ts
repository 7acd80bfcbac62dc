import { stat } from 'node:fs/promises';
import type { CommandReceipt } from '../../shared/ipc/messages';
import { fail, ok, type Result } from '../../shared/lib/result';
import type { Commit } from '../../shared/model/commit';
import type { Operation } from '../../shared/model/operation';
import type { PlannedMerge } from '../../shared/merge/plan-merge';
import { hasSoundStamps, readPackage, textHashes, type ColleaguePackage } from './colleague-package';
import { openStudyFolder } from './open-folder';
import type { StudySession } from './study-session';

/** A merge that was worked out and waits; it stands as long as the study has not changed since. */
export interface WaitingMerge {
  readonly planned: PlannedMerge;
  readonly incoming: ColleaguePackage;
  /** The last commit of the study it was worked out for; being one object, it also tells copies apart. */
  readonly tip: Commit | undefined;
}

/** Reads a colleague's package, or a copy of the study folder, and works out what merging it would do. */
export async function prepareMerge(session: StudySession, path: string): Promise<Result<WaitingMerge>> {
  const incoming = await readIncoming(path);
  if (!incoming.ok) return incoming;
  if (incoming.value.studyId !== session.store.header.id) {
    return fail(
      'merge-other-study',
      'That is a different study, not a copy of this one. Nothing was changed. Choose a package that was sent from a copy of this study.',
    );
  }
  if (changesFrozenText(await session.readOperations(), incoming.value.operations)) return OTHER_TEXT;
  const planned = await session.planMerge(incoming.value.operations);
  const tip = tipOf(session);
  return ok({ planned, incoming: incoming.value, tip });
}

/**
 * Carries a waiting merge out: texts first, then one commit. Merging what is here already does nothing
 * and says so.
 */
export async function applyMerge(
  session: StudySession,
  waiting: WaitingMerge,
): Promise<Result<CommandReceipt>> {
  if (tipOf(session) !== waiting.tip) return STALE;
  const { foreign, plan } = waiting.planned;
  if (foreign.length === 0) {
    return fail('merge-empty', 'Everything in this package is in the study already. Nothing was changed.');
  }
  for (const bytes of waiting.incoming.texts.values()) {
    const stored = await session.store.sources.put(bytes, 'text');
    if (!stored.ok) return stored;
  }
  // Storing takes time, in which somebody may have gone on coding or asked for the same merge again.
  if (tipOf(session) !== waiting.tip) return STALE;
  const whose = plan.coders.length === 0 ? 'a colleague' : plan.coders.join(', ');
  return session.commitForeign(`Merge the work of ${whose}`, waiting.planned);
}

function tipOf({ journal }: StudySession): Commit | undefined {
  return journal.at(journal.length - 1);
}

/** Whether a document has another text, other turns or other labels in the second history, in any of its versions. */
function changesFrozenText(mine: readonly Operation[], theirs: readonly Operation[]): boolean {
  const frozen = new Map<string, string>();
  return [...mine, ...theirs].some((op) => {
    const [key, now] = frozenText(op) ?? [];
    if (key === undefined || now === undefined) return false;
    const before = frozen.get(key) ?? now;
    frozen.set(key, before);
    return before !== now;
  });
}

function frozenText(op: Operation): readonly [key: string, text: string] | undefined {
  if (op.type === 'document:correct') {
    return [
      [op.type, op.id, op.version.id].join(' '),
      JSON.stringify([op.version.textHash, op.version.edits]),
    ];
  }
  if (op.type !== 'document:add') return undefined;
  const { id, version = '', textHash, length, speakers, turns } = op.document;
  return [`${id} ${version}`, JSON.stringify([textHash, length, speakers, turns])];
}

const OTHER_TEXT = fail(
  'merge-other-text',
  'A document in this package has another text than the one it was coded in, which Codeboom never writes. Nothing was changed. Ask your colleague how the package was made.',
);

const STALE = fail(
  'merge-stale',
  'The study changed since the merge was looked over. Nothing was merged. Choose the package again.',
);

async function readIncoming(path: string): Promise<Result<ColleaguePackage>> {
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return folder ? readCopy(path) : readPackage(path);
}

/** A copy of the study folder serves as a package; it is read without touching it. */
async function readCopy(path: string): Promise<Result<ColleaguePackage>> {
  const opened = await openStudyFolder(path, { access: 'read' });
  if (!opened.ok) return opened;
  try {
    return await packageOf(opened.value);
  } finally {
    await opened.value.close();
  }
}

async function packageOf(session: StudySession): Promise<Result<ColleaguePackage>> {
  const { store } = session;
  const operations = await session.readOperations();
  if (!hasSoundStamps(operations)) return NOT_A_HISTORY;
  const texts = new Map<string, Uint8Array>();
  for (const hash of textHashes(operations)) {
    const bytes = await store.sources.read(hash, 'text');
    if (!bytes.ok) return bytes;
    texts.set(hash, bytes.value);
  }
  return ok({ studyId: store.header.id, operations, texts });
}

const NOT_A_HISTORY = fail(
  'package-unreadable',
  'The history in this folder cannot have come about by working in it. Nothing was changed. Ask your colleague for a package.',
);
