import type { z } from 'zod';
import { fail, ok, type Result } from '../lib/result';
import { attributeNamed } from '../model/attribute';
import type { OperationBody } from '../model/operation';
import type { SpeakerLink } from '../model/participant';
import type { Study } from '../model/study';
import type { newAttribute } from './add-attributes';
import { checkNewcomers, type newParticipant } from './add-participants';
import type { labelMeaning } from './remember-labels';

/** The people, attributes and labels that come with an import. */
export interface AskedNewcomers {
  readonly participants?: readonly (z.infer<typeof newParticipant> & { readonly key: string })[];
  readonly attributes?: readonly (z.infer<typeof newAttribute> & { readonly key: string })[];
  readonly labels?: readonly {
    readonly set: string;
    readonly labels: readonly z.infer<typeof labelMeaning>[];
  }[];
}

/** What adds them, and what their keys stand for. */
export interface Newcomers {
  readonly ops: readonly OperationBody[];
  readonly labels: readonly OperationBody[];
  /** The link for a participant by id or key; undefined for nobody known. */
  readonly personOf: (idOrKey: string) => SpeakerLink | undefined;
  /** The id for an attribute's key; any other text stands for itself. */
  readonly attributeOf: (idOrKey: string) => string;
}

/**
 * Plans the participants, attributes and remembered labels of an import. An attribute that exists by its name is used
 * as it is; a pseudonym in use refuses the import.
 */
export function planNewcomers(
  study: Study,
  { participants = [], attributes = [], labels = [] }: AskedNewcomers,
  createId: () => string,
): Result<Newcomers> {
  const free = checkNewcomers(study, participants);
  if (!free.ok) return free;
  const attributeIds = new Map<string, string>();
  const ops: OperationBody[] = attributes.flatMap(({ key, ...added }): readonly OperationBody[] => {
    const known = attributeNamed(study, added.of, added.name)?.id;
    const id = known ?? createId();
    attributeIds.set(key, id);
    return known === undefined ? [{ type: 'attribute:add', attribute: { id, ...added } }] : [];
  });
  const people = new Map<string, SpeakerLink>();
  for (const { key, attributes: values, ...person } of participants) {
    const id = createId();
    const named = Object.entries(values).map(([of, value]) => [attributeIds.get(of) ?? of, value] as const);
    people.set(key, { participant: id, group: person.group });
    ops.push({
      type: 'participant:add',
      participant: { id, ...person, attributes: Object.fromEntries(named) },
    });
  }
  const personOf = (idOrKey: string): SpeakerLink | undefined => {
    const known = study.participants.get(idOrKey);
    return known === undefined ? people.get(idOrKey) : { participant: known.id, group: known.group };
  };
  const remembered = rememberedLabels(study, labels, personOf);
  if (!remembered.ok) return remembered;
  const attributeOf = (key: string): string => attributeIds.get(key) ?? key;
  return ok({ ops, labels: remembered.value, personOf, attributeOf });
}

function rememberedLabels(
  study: Study,
  sets: NonNullable<AskedNewcomers['labels']>,
  personOf: Newcomers['personOf'],
): Result<readonly OperationBody[]> {
  const ops: OperationBody[] = [];
  for (const { set, labels } of sets) {
    for (const { label, meaning } of labels) {
      const participant = meaning?.kind === 'participant' ? personOf(meaning.participant)?.participant : null;
      if (participant === undefined || (meaning?.kind === 'group' && !study.groups.has(meaning.group))) {
        return fail('link-unknown', 'That participant or group is not in the study. Nothing was changed.');
      }
      const meant = participant === null ? meaning : ({ kind: 'participant', participant } as const);
      ops.push({ type: 'label:mean', set, label, meaning: meant });
    }
  }
  return ok(ops);
}
