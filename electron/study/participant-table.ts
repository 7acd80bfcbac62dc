import { fail, ok, type Result } from '../../shared/lib/result';
import { likelyGroup } from '../../shared/register/likely-group';
import type { TableRow } from './read-table';
import type { StudySession } from './study-session';

const OWN_COLUMNS = new Set(['pseudonym', 'group', 'role', 'monogram']);

/**
 * Adds the people of a table to the register: columns `pseudonym`, `group`, `role`, and any others as
 * attributes. Groups that are not there yet are made, once every row is known to fit. Answers how many came in.
 */
export async function addParticipantTable(
  session: StudySession,
  rows: readonly TableRow[],
): Promise<Result<number>> {
  const fault = participantFault(session, rows);
  if (fault !== undefined) return fault;
  const groups = await ensureGroups(
    session,
    rows.map((row) => ({ name: row['group'] ?? '', monogram: row['monogram'] ?? '' })),
  );
  if (!groups.ok) return groups;
  const participants = rows.map((row) => ({
    pseudonym: row['pseudonym'] ?? '',
    group: groups.value.get(row['group'] ?? '') ?? '',
    role: row['role'] ?? '',
    attributes: Object.fromEntries(
      Object.entries(row).filter(([column, cell]) => !OWN_COLUMNS.has(column) && cell !== ''),
    ),
  }));
  const added = await session.run({ type: 'add-participants', payload: { participants } });
  return added.ok ? ok(participants.length) : added;
}

/** What is wrong with the first row that does not fit; undefined where all do. */
function participantFault(session: StudySession, rows: readonly TableRow[]): Result<never> | undefined {
  const taken = new Set([...session.study.participants.values()].map(({ pseudonym }) => pseudonym));
  for (const [index, row] of rows.entries()) {
    const { pseudonym = '', group = '' } = row;
    if (pseudonym === '' || group === '')
      return misfit(index, 'lacks a pseudonym or a group. Nobody was added', 'table-columns');
    if (taken.has(pseudonym))
      return misfit(
        index,
        `names “${pseudonym}”, who is somebody else already. Nobody was added`,
        'pseudonym-taken',
      );
    taken.add(pseudonym);
  }
  return undefined;
}

function misfit(index: number, what: string, code: string): Result<never> {
  return fail(code, `Row ${index + 1} ${what}. Mend the table.`);
}

/** Group ids by name, after making those that were missing. */
export async function ensureGroups(
  session: StudySession,
  wanted: readonly { readonly name: string; readonly monogram?: string }[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const known = new Set([...session.study.groups.values()].map((group) => group.name));
  const missing = new Map(
    wanted.filter(({ name }) => name !== '' && !known.has(name)).map((group) => [group.name, group]),
  );
  if (missing.size > 0) {
    const groups = [...missing.values()].map((group, index) =>
      likelyGroup(group.name, session.study.groups.size + index, group.monogram),
    );
    const added = await session.run({ type: 'add-groups', payload: { groups } });
    if (!added.ok) return added;
  }
  return ok(new Map([...session.study.groups.values()].map((group) => [group.name, group.id])));
}

/**
 * Links speakers by a table of `document` (title), `speaker` (label), `participant` (pseudonym, may be
 * empty) and `group`. Answers how many labels were linked; a row that fits nothing stops all of them.
 */
export async function linkSpeakerTable(
  session: StudySession,
  rows: readonly TableRow[],
): Promise<Result<number>> {
  const fitting: FittingRow[] = [];
  for (const [index, row] of rows.entries()) {
    const fit = fitRow(session, row, index);
    if (!fit.ok) return fit;
    fitting.push(fit.value);
  }
  const unknown = fitting.filter(({ participant }) => participant === null);
  const groups = await ensureGroups(
    session,
    unknown.map(({ group }) => ({ name: group })),
  );
  if (!groups.ok) return groups;
  const links = fitting.map((row) => ({ ...row, group: groups.value.get(row.group) ?? null }));
  const linked = await session.run({ type: 'link-speakers', payload: { links } });
  return linked.ok ? ok(links.length) : linked;
}

/** A row whose document, label and participant are there; the group, by name, may still have to be made. */
interface FittingRow {
  readonly document: string;
  readonly speaker: string;
  readonly participant: string | null;
  readonly group: string;
}

function fitRow({ study }: StudySession, row: TableRow, index: number): Result<FittingRow> {
  const { document: title = '', speaker = '', participant: pseudonym = '', group = '' } = row;
  const refuse = (what: string): Result<never> => misfit(index, `${what}. Nobody was linked`, 'link-unknown');
  const document = [...study.documents.values()].find((known) => known.title === title);
  if (document === undefined) return refuse(`names a document “${title}” that is not in the study`);
  if (!document.speakers.includes(speaker))
    return refuse(`names a speaker “${speaker}” who is not in “${title}”`);
  if (pseudonym === '') return ok({ document: document.id, speaker, participant: null, group });
  const person = [...study.participants.values()].find((known) => known.pseudonym === pseudonym);
  if (person === undefined) return refuse(`names a participant “${pseudonym}” who is not in the study`);
  const own = study.groups.get(person.group)?.name ?? '';
  if (group !== '' && group !== own)
    return refuse(`puts “${pseudonym}”, who belongs to “${own}”, in “${group}”`);
  return ok({ document: document.id, speaker, participant: person.id, group });
}
