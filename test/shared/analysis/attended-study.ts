import fc from 'fast-check';
import type { SourceDocument } from '../../../shared/model/document';
import type { SpeakerLink } from '../../../shared/model/participant';
import type { Session } from '../../../shared/model/session';
import { StudyBuilder } from '../../support/study-builder';

/** Says something more of a document that is in the study. */
export function said(
  builder: StudyBuilder,
  id: string,
  edit: { readonly session?: Session; readonly sampling?: string; readonly date?: string },
): StudyBuilder {
  return builder.op({ type: 'document:edit', id, edit });
}

/** A session in which nobody is named. */
export const emptySession: Session = { moderators: [], assistants: [], present: [], unknown: [] };

/**
 * Two focus groups at moment T1 and an interview at T0. In the first a teacher moderates, one pupil speaks, one is
 * silent, and three pupils cannot be told apart; in the second an unknown pupil speaks and nobody says how many.
 */
export function attendedStudy(): StudyBuilder {
  const builder = new StudyBuilder()
    .named('Haven')
    .coder('noor', 'Noor')
    .group('ll', 'Leerlingen')
    .group('lr', 'Leraren')
    .group('iv', 'Interviewers', true)
    .participant('p1', 'Leerling 01', 'll')
    .participant('p2', 'Leerling 02', 'll')
    .participant('t1', 'Leraar 01', 'lr')
    .participant('v1', 'Onderzoeker', 'iv')
    .op({ type: 'sampling:add', column: { id: 't0', name: 'T0 voor', position: 0 } })
    .op({ type: 'sampling:add', column: { id: 't1', name: 'T1 na', position: 1 } })
    .document('fg1', 'Hoe was het?\nVet.\nMooi.', ['Bas', 'Sem', 'Assistent'])
    .link('fg1', 'Bas', 't1', null)
    .link('fg1', 'Sem', 'p1', null)
    .link('fg1', 'Assistent', 'v1', null)
    .document('fg2', 'En toen?\nSaai.\nJa.', ['Bas', 'Leerling ?', 'Sem'])
    .link('fg2', 'Bas', 't1', null)
    .link('fg2', 'Leerling ?', null, 'll')
    .link('fg2', 'Sem', 'p1', null)
    .document('int', 'Vertel.\nGoed.', ['Vraag', 'Sem'])
    .link('int', 'Vraag', null, 'iv')
    .link('int', 'Sem', 'p1', null);
  const session = {
    ...emptySession,
    moderators: ['t1'],
    present: ['p2'],
    unknown: [{ group: 'll', count: 3 }],
  };
  said(builder, 'fg1', { session, sampling: 't1' });
  said(builder, 'fg2', { sampling: 't1' });
  return said(builder, 'int', { sampling: 't0' });
}

/** Says who someone in a random study is. */
const link = fc.record({
  participant: fc.option(fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4'), { nil: null }),
  group: fc.option(fc.constantFrom('ll', 'ou', 'lr', 'iv'), { nil: null }),
});

const document = fc.record({
  links: fc.array(link, { minLength: 1, maxLength: 4 }),
  sampling: fc.constantFrom('t0', 't1'),
  moderators: fc.uniqueArray(fc.constantFrom('p0', 'p1'), { maxLength: 2 }),
  present: fc.uniqueArray(fc.constantFrom('p2', 'p3', 'p4'), { maxLength: 3 }),
  unknown: fc.uniqueArray(
    fc.record({ group: fc.constantFrom('ll', 'ou', 'lr'), count: fc.integer({ min: 0, max: 4 }) }),
    { maxLength: 2, selector: ({ group }) => group },
  ),
});

/** Conversations of five people in three groups, of which the third rolls up into the second. */
export const randomDocuments = fc.array(document, { minLength: 1, maxLength: 5 });

/** A conversation of a random study. */
export interface RandomDocument extends Pick<Session, 'moderators' | 'present' | 'unknown'> {
  readonly links: readonly SpeakerLink[];
  readonly sampling: string;
}

/** The study of some random conversations, in the order given. */
export function studyOf(documents: readonly RandomDocument[]): StudyBuilder {
  const builder = new StudyBuilder()
    .group('ll', 'Leerlingen')
    .group('ou', 'School')
    .op({
      type: 'group:add',
      group: { id: 'lr', name: 'Leraren', monogram: 'LR', hue: 'lr', asks: false, parent: 'ou' },
    })
    .group('iv', 'Interviewers', true)
    .op({ type: 'sampling:add', column: { id: 't0', name: 'T0', position: 0 } })
    .op({ type: 'sampling:add', column: { id: 't1', name: 'T1', position: 1 } });
  ['ll', 'll', 'ou', 'lr', 'iv'].forEach((group, at) => builder.participant(`p${at}`, `P ${at}`, group));
  documents.forEach(({ links, sampling, ...session }, at) => {
    const labels = links.map((_, index) => `S${index}`);
    builder.document(`d${at}`, labels.map((label) => `Woorden van ${label}.`).join('\n'), labels);
    links.forEach(({ participant, group }, index) => builder.link(`d${at}`, `S${index}`, participant, group));
    said(builder, `d${at}`, { sampling, session: { ...emptySession, ...session } });
  });
  return builder;
}

/** A document of the study, which is there. */
export function documentOf({ state }: StudyBuilder, id: string): SourceDocument {
  const found = state.documents.get(id);
  if (found === undefined) throw new Error(`no document ${id}`);
  return found;
}
