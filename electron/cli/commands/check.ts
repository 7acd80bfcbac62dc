import { ok, type Result } from '../../../shared/lib/result';
import type { SourceDocument } from '../../../shared/model/document';
import { foldOperations } from '../../../shared/model/fold';
import { homeOf } from '../../../shared/model/placed';
import { sameStudy } from '../../../shared/model/same-study';
import { FIRST_TEXT } from '../../../shared/model/text-version';
import { textCheck } from '../../../shared/lib/text-check';
import type { StudySession } from '../../study/study-session';
import type { Answer, CliCommand } from '../cli-command';
import { withStudy } from '../with-study';

/** One thing that is not as it should be. */
export interface Finding {
  readonly kind:
    | 'damaged'
    | 'repaired'
    | 'conflict-copy'
    | 'damaged-file'
    | 'kept-state'
    | 'text'
    | 'quotation'
    | 'reference';
  readonly sentence: string;
}

/** Checks that a study is whole, changing nothing. */
export const check: CliCommand = {
  name: 'check',
  words: ['STUDY'],
  usage: '',
  summary: 'Check journal, texts and every quotation of a study without changing anything.',
  options: {},
  run: async (typed, world) => {
    const checked = await withStudy(typed, world, 'read', async (session) =>
      ok(
        reported([
          ...storeFindings(session),
          ...(await keptStateFindings(session)),
          ...referenceFindings(session),
          ...(await textFindings(session)),
        ]),
      ),
    );
    return checked.ok ? checked : ofUnreadable(checked);
  },
};

function reported(findings: readonly Finding[]): Answer {
  const sound = findings.length === 0;
  const failures = findings.map(({ sentence }) => sentence);
  return { json: { sound, findings }, text: sound ? 'The study is sound.' : '', failures };
}

/** A study that is too damaged to open is a finding; one that is not there is nothing to check. */
function ofUnreadable(failure: Result<Answer> & { readonly ok: false }): Result<Answer> {
  const { code, message } = failure.error;
  return code === 'study-damaged' ? ok(reported([{ kind: 'damaged', sentence: message }])) : failure;
}

function storeFindings({ store }: StudySession): readonly Finding[] {
  return [
    ...(store.recovery.kind === 'repaired'
      ? [{ kind: 'repaired', sentence: store.recovery.message } as const]
      : []),
    ...store.conflictCopies.map((name): Finding => ({
      kind: 'conflict-copy',
      sentence: `“${name}” was left by a sync program; merge it.`,
    })),
    ...store.damagedFiles.map((name): Finding => ({
      kind: 'damaged-file',
      sentence: `“${name}” was set aside as damaged.`,
    })),
  ];
}

/** Whether the state that was kept at closing is what the history comes to. */
async function keptStateFindings(session: StudySession): Promise<readonly Finding[]> {
  if (sameStudy(session.study, foldOperations(await session.readOperations()))) return [];
  const sentence =
    'The state kept for opening is not what the history comes to. Delete data/state-*.json while the study is ' +
    'closed; the history has everything.';
  return [{ kind: 'kept-state', sentence }];
}

function referenceFindings({ study }: StudySession): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (sentence: string): number => findings.push({ kind: 'reference', sentence });
  for (const codings of study.codings.values()) {
    for (const { id, code, coder } of codings.values()) {
      if (!study.codes.has(code)) report(`Coding ${id} names a code that does not exist.`);
      if (!study.coders.has(coder)) report(`Coding ${id} names a coder that does not exist.`);
    }
  }
  for (const { name, parent, id } of study.codes.values()) {
    if (parent !== null && !study.codes.has(parent))
      report(`Code “${name}” (${id}) stands under a code that does not exist.`);
  }
  return findings;
}

async function textFindings(session: StudySession): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const document of session.study.documents.values()) {
    const text = await session.texts.of(session.study, document.id);
    if (!text.ok) {
      findings.push({ kind: 'text', sentence: `“${document.title}”: ${text.error.message}` });
      continue;
    }
    const read = await keptTexts(session, document, text.value);
    if (!read.ok) {
      findings.push({ kind: 'text', sentence: `“${document.title}”: ${read.error.message}` });
      continue;
    }
    for (const coding of session.study.codings.get(document.id)?.values() ?? []) {
      const { from, to, text: version = FIRST_TEXT } = homeOf(coding);
      if (textCheck(read.value.get(version)?.slice(from, to) ?? '') === coding.check) continue;
      findings.push({
        kind: 'quotation',
        sentence: `“${document.title}” ${coding.from}-${coding.to}: the words are not those that were coded.`,
      });
    }
  }
  return findings;
}

/** The texts of a document by version, as quotations are held to the words that were judged. */
async function keptTexts(
  { study, texts }: StudySession,
  { id, version = FIRST_TEXT }: SourceDocument,
  shown: string,
): Promise<Result<ReadonlyMap<string, string>>> {
  const read = new Map([[version, shown]]);
  for (const kept of study.texts.get(id)?.versions ?? []) {
    const text = await texts.ofVersion(study, id, kept.id);
    if (!text.ok) return text;
    read.set(kept.id, text.value);
  }
  return ok(read);
}
