import { childIndex, codePath, PATH_SEPARATOR } from '../../shared/code-tree/code-tree';
import type { Code } from '../../shared/model/code';
import type { Study } from '../../shared/model/study';

/**
 * Everything a person can see of a study, a line for each thing: two studies look the same exactly when
 * their lines are the same. What was taken away, former names and stamps are not to be seen.
 */
export function visible(study: Study): readonly string[] {
  return [
    `study ${study.name}`,
    ...records(study.coders, 'coder', ({ name }) => name),
    ...records(study.groups, 'group', ({ name, monogram, hue, asks, parent }) =>
      [
        ...[name, monogram, hue, asks ? 'asks' : 'answers'],
        ...(parent === undefined ? [] : [`in ${parent}`]),
      ].join(' | '),
    ),
    ...records(study.participants, 'participant', ({ pseudonym, group, role, attributes, consent }) =>
      [
        ...[pseudonym, group, role, ...Object.entries(attributes).map((pair) => pair.join('='))],
        ...(consent === undefined ? [] : [consent]),
      ].join(' | '),
    ),
    ...records(study.attributes, 'attribute', ({ name, of, type, choices, description }) =>
      [name, of, type, choices.join(','), description ?? ''].join(' | '),
    ),
    ...records(study.samplingColumns, 'column', ({ name, position }) => `${name} at ${position}`),
    ...records(study.samplingPlan, 'planned', String),
    ...records(study.contacts, 'contact', ({ id: _id, ...contact }) => JSON.stringify(contact)),
    ...[...study.labels]
      .flatMap(([set, labels]) => records(labels, `label of ${set}`, JSON.stringify))
      .sort(),
    ...[...study.documents].map(([id, document]) => documentLine(id, document)).sort(),
    ...visibleSpeakers(study),
    ...visibleVoices(study),
    ...visibleCodes(study),
    ...visibleCodings(study),
    ...visibleAdrift(study),
    ...visibleNotes(study),
  ];
}

/** What became different between two looks at a study: lines that went, then lines that came. */
export function visibleChanges(before: readonly string[], after: readonly string[]): readonly string[] {
  const [old, fresh] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !fresh.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ];
}

/** Fields of a document in the order they are shown, whichever was said first; others follow. */
const DOCUMENT_FIELDS = [
  ...['title', 'kind', 'literal', 'textHash', 'length', 'words', 'speakers', 'turns', 'set', 'origin'],
  ...['attributes', 'number', 'date', 'sampling', 'session', 'media'],
];

/** A document as it is shown, without its id twice. */
export function documentLine(id: string, document: object): string {
  const fields = new Map(Object.entries(document).filter(([field]) => field !== 'id'));
  const known = DOCUMENT_FIELDS.filter((field) => fields.has(field));
  const others = [...fields.keys()].filter((field) => !known.includes(field)).sort();
  const shown = [...known, ...others].map((field) => [field, fields.get(field)] as const);
  return `document ${id}: ${JSON.stringify(Object.fromEntries(shown))}`;
}

/** Everything in a study, hidden tables too, as text: equal texts are equal studies. */
export function everything(study: unknown): string {
  return JSON.stringify(study, (_key, value: unknown) => {
    if (value instanceof Map) return { map: [...value] };
    return value instanceof Set ? { set: [...value] } : value;
  });
}

function records<T>(
  table: ReadonlyMap<string, T>,
  what: string,
  words: (value: T) => string,
): readonly string[] {
  return [...table].map(([id, value]) => `${what} ${id}: ${words(value)}`).sort();
}

function visibleSpeakers(study: Study): readonly string[] {
  return [...study.speakers]
    .filter(([document]) => study.documents.has(document))
    .flatMap(([document, links]) =>
      [...links].map(
        ([label, link]) => `speaker ${document} ${label}: ${link.participant ?? '?'} of ${link.group ?? '?'}`,
      ),
    )
    .sort();
}

function visibleVoices(study: Study): readonly string[] {
  return [...study.voices]
    .filter(([document]) => study.documents.has(document))
    .flatMap(([document, voices]) =>
      [...voices.values()].map(
        ({ from, to, link }) =>
          `voice ${document} ${from}-${to}: ${link.participant ?? '?'} of ${link.group ?? '?'}`,
      ),
    )
    .sort();
}

/** The tree from the top down, siblings numbered as they stand. */
function visibleCodes(study: Study): readonly string[] {
  const index = childIndex(study);
  const branch = (parent: string | null): readonly string[] =>
    (index.get(parent) ?? []).flatMap((code, place) => [
      codeLine(study, code, place + 1),
      ...branch(code.id),
    ]);
  return branch(null);
}

function codeLine(study: Study, code: Code, place: number): string {
  const marked = study.codeStates.get(code.id)?.kind === 'kept-alive' ? ' kept alive' : '';
  const parent = code.parent === null ? 'top' : codePath(study, code.parent).join(PATH_SEPARATOR);
  const colour = code.colour === undefined ? '' : ` #${code.colour}`;
  const count = study.codeCounts.get(code.id) ?? 0;
  const texts = [code.definition, code.whenToUse, code.whenNot, code.example].filter(
    (text) => text !== undefined,
  );
  const details = [...texts, code.aliases.join(','), code.origin].join(' | ');
  return `code ${code.id}: ${code.name}${colour}${marked}, ${place} under ${parent}, ${count} codings, ${details}`;
}

/** What is said about quotations of documents that are there, memos, sets of codes and versions of the code book. */
function visibleNotes(study: Study): readonly string[] {
  const notes = [...study.notes]
    .filter(([document]) => study.documents.has(document))
    .flatMap(([document, table]) =>
      [...table.values()].map(
        ({ from, to, comment, starred, wording, attributes = {} }) =>
          `note ${document} ${from}-${to}: ${[starred ? '*' : '', comment, wording, ...Object.entries(attributes).map((pair) => pair.join('='))].join(' | ')}`,
      ),
    );
  return [
    ...notes.sort(),
    ...records(study.memos, 'memo', ({ id: _id, ...memo }) => JSON.stringify(memo)),
    ...records(study.codeGroups, 'code group', ({ name, codes }) => `${name}: ${codes.join(' ')}`),
    ...records(study.codeBooks, 'code book', ({ id: _id, ...version }) => JSON.stringify(version)),
  ];
}

/** Codings whose words are gone are listed, so they are to be seen. */
function visibleAdrift(study: Study): readonly string[] {
  return [...study.adriftCodings.values()]
    .flatMap((codings) => [...codings.values()])
    .map(({ id, from, to, text = 'first', check }) => `adrift ${id}: ${from}-${to} of ${text} ${check}`)
    .sort();
}

function visibleCodings(study: Study): readonly string[] {
  return [...study.codings.values()]
    .flatMap((codings) => [...codings.values()])
    .map(({ id, document, from, to, code, coder, check, valence, number, book }) =>
      [
        `coding ${id}: ${document} ${from}-${to} ${code} by ${coder} ${check}`,
        ...(number === undefined ? [] : [`number ${number}`]),
        ...(valence === undefined ? [] : [valence]),
        ...(book === undefined ? [] : [`under ${book}`]),
      ].join(' '),
    )
    .sort();
}
