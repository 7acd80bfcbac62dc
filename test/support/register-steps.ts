import { pick, type RequestFor } from './step-picks';

const newContact = {
  date: '2026-03-12',
  participant: null,
  column: null,
  outcome: 'approached',
  note: '',
} as const;

/** What a team does to people and what is known of them. */
export const registerRequests = {
  'add-participant': (study, { a, c }) => ({
    type: 'add-participants',
    payload: {
      participants: [
        {
          pseudonym: `Persoon ${c}`,
          group: pick([...study.groups.keys()], a) ?? '',
          role: '',
          attributes: { leeftijd: String(c) },
        },
      ],
    },
  }),
  'edit-participant': (study, { a, b, c }) => ({
    type: 'edit-participant',
    payload: {
      id: pick([...study.participants.keys()], a) ?? '',
      edit: b % 2 === 0 ? { role: `rol ${c}` } : { pseudonym: `Naam ${c}` },
    },
  }),
  'remove-participant': (study, { a }) => ({
    type: 'remove-participant',
    payload: { id: pick([...study.participants.keys()], a) ?? '' },
  }),
  'add-group': (_study, { c }) => ({
    type: 'add-groups',
    payload: { groups: [{ name: `Groep ${c}`, monogram: 'GR', hue: 'pb', asks: false }] },
  }),
  'edit-group': (study, { a, b, c }) => ({
    type: 'edit-group',
    payload: {
      id: pick([...study.groups.keys()], a) ?? '',
      edit: [{ name: `Groep ${c}` }, { parent: pick([...study.groups.keys()], c) ?? null }, { parent: null }][
        b % 3
      ] ?? { asks: true },
    },
  }),
  'remove-group': (study, { a }) => ({
    type: 'remove-groups',
    payload: { ids: [pick([...study.groups.keys()], a) ?? ''] },
  }),
  'add-attribute': (_study, { a, c }) => ({
    type: 'add-attributes',
    payload: {
      attributes: [
        { name: `Kenmerk ${c % 6}`, of: a % 2 === 0 ? 'participant' : 'document', type: 'text', choices: [] },
      ],
    },
  }),
  'edit-attribute': (study, { a, c }) => ({
    type: 'edit-attribute',
    payload: { id: pick([...study.attributes.keys()], a) ?? '', edit: { name: `Kenmerk ${c}` } },
  }),
  'remove-attribute': (study, { a }) => ({
    type: 'remove-attribute',
    payload: { id: pick([...study.attributes.keys()], a) ?? '' },
  }),
  'fill-attribute': (study, { a, b, c }) => {
    const { id = '', of } = pick([...study.attributes.values()], a) ?? {};
    const value = c % 5 === 0 ? null : `waarde ${c}`;
    if (of === undefined || of === 'quotation') return null;
    const subject = pick([...(of === 'participant' ? study.participants : study.documents).keys()], b) ?? '';
    return { type: 'fill-attributes', payload: { values: [{ of, id: subject, attribute: id, value }] } };
  },
  'add-column': (_study, { c }) => ({ type: 'add-sampling-columns', payload: { names: [`T${c}`] } }),
  'edit-column': (study, { a, c }) => ({
    type: 'edit-sampling-column',
    payload: { id: pick([...study.samplingColumns.keys()], a) ?? '', edit: { name: `T${c}`, position: c } },
  }),
  'remove-column': (study, { a }) => ({
    type: 'remove-sampling-column',
    payload: { id: pick([...study.samplingColumns.keys()], a) ?? '' },
  }),
  'plan-sampling': (study, { a, b, c }) => ({
    type: 'plan-sampling',
    payload: {
      cells: [
        {
          group: pick([...study.groups.keys()], a) ?? '',
          column: pick([...study.samplingColumns.keys()], b) ?? '',
          planned: c % 4 === 0 ? null : c,
        },
      ],
    },
  }),
  'add-contact': (study, { a, c }) => ({
    type: 'add-contacts',
    payload: {
      contacts: [{ ...newContact, who: `Iemand ${c}`, group: pick([...study.groups.keys()], a) ?? null }],
    },
  }),
  'edit-contact': (study, { a, c }) => ({
    type: 'edit-contact',
    payload: {
      id: pick([...study.contacts.keys()], a) ?? '',
      edit: c % 2 === 0 ? { outcome: 'took-part' } : { participant: null, note: `noot ${c}` },
    },
  }),
  'remove-contact': (study, { a }) => ({
    type: 'remove-contacts',
    payload: { ids: [pick([...study.contacts.keys()], a) ?? ''] },
  }),
  'remember-label': (study, { a, b, c }) => {
    const participant = pick([...study.participants.keys()], b) ?? '';
    const meaning =
      c % 3 === 0
        ? null
        : c % 3 === 1
          ? ({ kind: 'text' } as const)
          : ({ kind: 'participant', participant } as const);
    return {
      type: 'remember-labels',
      payload: { set: `Set ${a % 2}`, labels: [{ label: 'Deniz', meaning }] },
    };
  },
  'add-coder': (_study, { c }) => ({ type: 'add-coder', payload: { name: `Coder ${c}` } }),
  'name-study': (_study, { c }) => ({ type: 'name-study', payload: { name: `Study ${c}` } }),
} satisfies Readonly<Record<string, RequestFor>>;
