import { fail, ok, type Result } from '../../shared/lib/result';
import type { StakeholderHue } from '../../shared/model/participant';
import type { TableRow } from './read-table';
import type { StudySession } from './study-session';

const HUES: readonly StakeholderHue[] = ['ll', 'ou', 'lr', 'bd', 'pb'];
const ASKING = /^(interviewer|moderator|gespreksleider|onderzoeker|facilitator)s?$/i;
const OWN_COLUMNS = new Set(['pseudonym', 'group', 'role', 'monogram']);

/**
 * Adds the people of a table to the register: columns `pseudonym`, `group`, `role`, and any others as
 * attributes. Groups that are not there yet are made. Answers how many people came in.
 */
export async function addParticipantTable(
  session: StudySession,
  rows: readonly TableRow[],
): Promise<Result<number>> {
  if (rows.some((row) => (row['pseudonym'] ?? '') === '' || (row['group'] ?? '') === '')) {
    return fail(
      'table-columns',
      'Every row needs a pseudonym and a group. Nobody was added. Check the table.',
    );
  }
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
      newGroup(group, session.study.groups.size + index),
    );
    const added = await session.run({ type: 'add-groups', payload: { groups } });
    if (!added.ok) return added;
  }
  return ok(new Map([...session.study.groups.values()].map((group) => [group.name, group.id])));
}

function newGroup(
  { name, monogram }: { readonly name: string; readonly monogram?: string },
  index: number,
): { name: string; monogram: string; hue: StakeholderHue; asks: boolean } {
  const asks = ASKING.test(name);
  const letters = monogram === undefined || monogram === '' ? monogramOf(name) : monogram.slice(0, 2);
  const known = HUES.find((hue) => hue === letters.toLowerCase());
  return {
    name,
    monogram: asks ? 'IV' : letters,
    hue: asks ? 'iv' : (known ?? HUES[index % HUES.length] ?? 'pb'),
    asks,
  };
}

/** Two letters for a square: of the first two words, else the first and the first consonant after it. */
function monogramOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) || word.length > 3);
  const [first = name, second] = words;
  const letter = second?.charAt(0) ?? /[^aeiou\s]/i.exec(first.slice(1))?.[0] ?? first.charAt(1);
  return (first.charAt(0) + letter).toUpperCase();
}

/**
 * Links speakers by a table of `document` (title), `speaker` (label), `participant` (pseudonym, may be
 * empty) and `group`. Answers how many labels were linked; a row that fits nothing stops all of them.
 */
export async function linkSpeakerTable(
  session: StudySession,
  rows: readonly TableRow[],
): Promise<Result<number>> {
  const groups = await ensureGroups(
    session,
    rows.map((row) => ({ name: row['group'] ?? '' })),
  );
  if (!groups.ok) return groups;
  const titles = new Map(
    [...session.study.documents.values()].map((document) => [document.title, document.id]),
  );
  const people = new Map(
    [...session.study.participants.values()].map((person) => [person.pseudonym, person.id]),
  );
  const links = [];
  for (const row of rows) {
    const document = titles.get(row['document'] ?? '');
    const pseudonym = row['participant'] ?? '';
    const participant = pseudonym === '' ? null : people.get(pseudonym);
    if (document === undefined || participant === undefined) {
      return fail(
        'link-unknown',
        `“${row['document'] ?? ''}”, “${row['speaker'] ?? ''}” fits no document or participant. Nobody was linked. Check the table.`,
      );
    }
    links.push({
      document,
      speaker: row['speaker'] ?? '',
      participant,
      group: groups.value.get(row['group'] ?? '') ?? null,
    });
  }
  const linked = await session.run({ type: 'link-speakers', payload: { links } });
  return linked.ok ? ok(links.length) : linked;
}

/**
 * The ids of a participant and group by name, making those that are new; a new participant needs a group.
 */
export async function ensureLink(
  session: StudySession,
  pseudonym: string | undefined,
  group: string | undefined,
): Promise<Result<{ participant: string | null; group: string | null }>> {
  const groups = await ensureGroups(session, group === undefined ? [] : [{ name: group }]);
  if (!groups.ok) return groups;
  const groupId = groups.value.get(group ?? '') ?? null;
  if (pseudonym === undefined) return ok({ participant: null, group: groupId });
  const idOf = (): string | undefined =>
    [...session.study.participants.values()].find((person) => person.pseudonym === pseudonym)?.id;
  if (idOf() === undefined) {
    const added = await addParticipantTable(session, [{ pseudonym, group: group ?? '', role: '' }]);
    if (!added.ok) return added;
  }
  return ok({ participant: idOf() ?? null, group: groupId });
}
