import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { expectOk } from '../../shared/lib/result';
import { contactOutcomes } from '../../shared/model/sampling';
import { sessionModes, type Session } from '../../shared/model/session';
import type { Study } from '../../shared/model/study';
import type { StudySession } from './study-session';

const names = z.array(z.string());

const samplePlan = z.strictObject({
  columns: names,
  /** Per group a number for each column, null where it is not in the sample. */
  planned: z.record(z.string(), z.array(z.number().nullable())),
  conversations: z.array(
    z.strictObject({
      document: z.string(),
      column: z.string(),
      mode: z.enum(sessionModes),
      minutes: z.number(),
      place: z.string().exactOptional(),
      note: z.string().exactOptional(),
      present: names.default([]),
      unknown: z.record(z.string(), z.number()).default({}),
    }),
  ),
  contacts: z.array(
    z.strictObject({
      date: z.iso.date(),
      who: z.string(),
      column: z.string(),
      outcome: z.enum(contactOutcomes),
      participant: z.string().default(''),
      group: z.string().default(''),
      note: z.string().default(''),
    }),
  ),
});

type SamplePlan = z.infer<typeof samplePlan>;

/** Adds the sampling plan of the sample, who was there in each conversation, and the recruitment log. */
export async function addSamplePlan(session: StudySession, source: string): Promise<void> {
  const said = samplePlan.parse(JSON.parse(await readFile(join(source, 'plan.json'), 'utf8')));
  expectOk(await session.run({ type: 'add-sampling-columns', payload: { names: said.columns } }));
  await planCells(session, said);
  await addSessions(session, said);
  const { study } = session;
  const contacts = said.contacts.map(({ participant, group, column, ...contact }) => ({
    ...contact,
    participant: idOf(study.participants, ({ pseudonym }) => pseudonym, participant),
    group: idOf(study.groups, ({ name }) => name, group),
    column: columnOf(study, column),
  }));
  expectOk(await session.run({ type: 'add-contacts', payload: { contacts } }));
}

async function planCells(session: StudySession, { columns, planned }: SamplePlan): Promise<void> {
  const { study } = session;
  const cells = Object.entries(planned).flatMap(([group, numbers]) =>
    numbers.map((number, at) => ({
      group: idOf(study.groups, ({ name }) => name, group) ?? '',
      column: columnOf(study, columns[at] ?? '') ?? '',
      planned: number,
    })),
  );
  const given = cells.filter((cell) => cell.planned !== null);
  expectOk(await session.run({ type: 'plan-sampling', payload: { cells: given } }));
}

async function addSessions(session: StudySession, { conversations }: SamplePlan): Promise<void> {
  const { study } = session;
  for (const { document, column, present, unknown, ...said } of conversations) {
    const there: Session = {
      ...said,
      moderators: [],
      assistants: [],
      present: present.flatMap((name) => idOf(study.participants, ({ pseudonym }) => pseudonym, name) ?? []),
      unknown: Object.entries(unknown).map(([group, count]) => ({
        group: idOf(study.groups, ({ name }) => name, group) ?? '',
        count,
      })),
    };
    const id = idOf(study.documents, ({ title }) => title, document) ?? '';
    const edit = { session: there, sampling: columnOf(study, column) };
    expectOk(await session.run({ type: 'edit-document', payload: { id, edit } }));
  }
}

function columnOf(study: Study, wanted: string): string | null {
  return idOf(study.samplingColumns, ({ name }) => name, wanted);
}

/** The id under a name; null for no name. A name that is not there is a mistake in the sample. */
function idOf<T>(all: ReadonlyMap<string, T>, nameOf: (one: T) => string, wanted: string): string | null {
  if (wanted === '') return null;
  const found = [...all].find(([, one]) => nameOf(one) === wanted);
  if (found === undefined) throw new Error(`the sample names what is not there: ${wanted}`);
  return found[0];
}
