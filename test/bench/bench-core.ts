import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectOk } from '../../shared/lib/result';
import { planMerge } from '../../shared/merge/plan-merge';
import { openStudyFolder } from '../../electron/study/open-folder';
import { exportQuotes } from '../../electron/study/export-quotes';
import type { StudySession } from '../../electron/study/study-session';
import { timeEach, timingOf } from './measure';
import { pick, seededRandom } from './random';
import type { BenchRow } from './result-table';

const MERGE_CODINGS = 9_200;
const WORD_QUOTES = 5_000;

/** Measures what runs without a window: merging and the Word export. */
export async function benchCore(study: string, mergeBudget: number): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'codeboom-bench-'));
  try {
    return [await mergeRow(study, folder, mergeBudget), await wordRow(study)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function mergeRow(study: string, folder: string, budget: number): Promise<BenchRow> {
  const mine = await copyWithCodings(study, join(folder, 'mine'), 1);
  const theirs = await copyWithCodings(study, join(folder, 'theirs'), 2);
  const times = await timeEach(5, async () => {
    const { plan } = planMerge(mine.operations, theirs.operations);
    if (plan.ledger.some((row) => row.unaccounted !== 0)) throw new Error('the merge lost something');
  });
  await mine.close();
  await theirs.close();
  return {
    work: `merge two copies, ${MERGE_CODINGS} codings each`,
    timing: timingOf(times),
    budget,
    peer: 32_000,
  };
}

async function copyWithCodings(study: string, folder: string, seed: number): Promise<StudySession> {
  cpSync(study, folder, { recursive: true });
  const session = expectOk(await openStudyFolder(folder, { takeOver: true }));
  const random = seededRandom(seed);
  const documents = [...session.study.documents.values()];
  const codes = [...session.study.codes.keys()];
  const coder = [...session.study.coders.keys()][seed - 1] ?? '';
  const codings = Array.from({ length: MERGE_CODINGS }, () => {
    const document = pick(random, documents);
    const from = Math.floor(random() * (document.length - 200));
    return {
      document: document.id,
      from,
      to: from + 20 + Math.floor(random() * 150),
      code: pick(random, codes),
      coder,
    };
  });
  for (let start = 0; start < codings.length; start += 100) {
    expectOk(
      await session.run({ type: 'add-codings', payload: { codings: codings.slice(start, start + 100) } }),
    );
  }
  return session;
}

async function wordRow(study: string): Promise<BenchRow> {
  const session = expectOk(await openStudyFolder(study, { access: 'read' }));
  const documents = [...session.study.documents.keys()];
  const filter = { document: enoughDocuments(session, documents) };
  const setting = { anonymise: (text: string): string => text, at: '2026-03-12T09:00:00+01:00' };
  let quotes = 0;
  const times = await timeEach(3, async () => {
    quotes = expectOk(await exportQuotes(session, 'docx', filter, setting)).quotes;
  });
  await session.close();
  return { work: `${quotes} quotes to Word`, timing: timingOf(times), budget: 2_000 };
}

/** The first documents that together hold the wanted number of codings. */
function enoughDocuments(session: StudySession, documents: readonly string[]): readonly string[] {
  let sum = 0;
  return documents.filter((id) => {
    if (sum >= WORD_QUOTES) return false;
    sum += session.study.codings.get(id)?.size ?? 0;
    return true;
  });
}
