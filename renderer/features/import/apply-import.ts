import { attributeNames } from '../../../shared/import/attribute-names';
import { attributeNamed } from '../../../shared/model/attribute';
import type { AppliedImport, ChosenSource } from '../../../shared/ipc/import-requests';
import type { ReviewOutcome } from '../../../shared/import/review/review-outcome';
import type { SourceDocument } from '../../../shared/model/document';
import type { Study } from '../../../shared/model/study';
import { i18n } from '../../i18n/i18n';
import { request } from '../../services/api';
import { groupOfSpeaker } from '../../services/speaker-group';
import { forgetImport, useImportStore } from '../../state/import-store';
import { useStudyStore } from '../../state/study-store';
import { whenShown } from '../../state/when-shown';
import { openDocument, showToast } from '../../state/view-store';
import { isSource, linesOf, type SourceChoice, type SourceLine } from './source-choices';
import { choicesOf } from './use-wizard';
import { cannotAdd, currentOutcome, settleFiles } from './wizard-actions';
import { useWizardStore } from './wizard-store';

/** What is asked of the main process: the included sources with everything said of them, and who and what is new. */
export function importRequest(
  id: string,
  sources: readonly SourceLine[],
  choices: ReadonlyMap<string, SourceChoice>,
  outcome: ReviewOutcome,
  study: Study,
): AppliedImport {
  const included = sources.flatMap((line) => {
    const choice = choices.get(line.id);
    return choice?.include === true ? [{ line, choice }] : [];
  });
  const { keys, attributes } = attributesOf(
    study,
    included.map(({ line }) => line),
  );
  return {
    id,
    documents: included.map(({ line, choice }) => chosenSource(line, choice, outcome, keys)),
    participants: outcome.participants.map((person) => ({ ...person, attributes: {} })),
    attributes,
    labels: outcome.labels.map(({ set, labels }) => ({ set, labels: [...labels] })),
  };
}

function chosenSource(
  { file, source, id }: SourceLine,
  { title, kind, literal, date, set, sampling }: SourceChoice,
  outcome: ReviewOutcome,
  keys: ReadonlyMap<string, string>,
): ChosenSource {
  const speakers = new Set(source.facts.speakers);
  const links = (outcome.files.get(id)?.links ?? []).filter(({ speaker }) => speakers.has(speaker));
  const values = saidValues(source.facts.attributes).flatMap(([heading, value]) => {
    const key = keys.get(heading);
    return key === undefined ? [] : [[key, value.slice(0, 2_000)] as const];
  });
  return {
    file: file.key,
    source: source.index,
    title: title.trim(),
    kind,
    literal,
    ...(date === '' ? {} : { date }),
    ...(set.trim() === '' ? {} : { set: set.trim() }),
    ...(sampling === '' ? {} : { sampling }),
    ...(values.length === 0 ? {} : { attributes: Object.fromEntries(values) }),
    ...(links.length === 0 ? {} : { links }),
  };
}

/** What the columns of the sources fill: attributes the study has by name, or new ones under a numbered key. */
interface FilledAttributes {
  /** By heading of a column, the id or key of its attribute. */
  readonly keys: ReadonlyMap<string, string>;
  readonly attributes: NonNullable<AppliedImport['attributes']>;
}

function attributesOf(study: Study, sources: readonly SourceLine[]): FilledAttributes {
  const names = attributeNames(
    sources.flatMap(({ source }) => saidValues(source.facts.attributes).map(([heading]) => heading)),
  );
  const known = (name: string): string | undefined => attributeNamed(study, 'document', name)?.id;
  const attributes = [...new Set(names.values())]
    .filter((name) => known(name) === undefined)
    .map((name, index) => newAttribute(`new:${index + 1}`, name));
  const made = new Map(attributes.map(({ key, name }) => [name, key]));
  const keys = [...names].flatMap(([heading, name]) => {
    const key = known(name) ?? made.get(name);
    return key === undefined ? [] : [[heading, key] as const];
  });
  return { keys: new Map(keys), attributes };
}

function newAttribute(key: string, name: string): FilledAttributes['attributes'][number] {
  return { key, name, of: 'document', type: 'text', choices: [] };
}

function saidValues(attributes: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(attributes).filter(([, value]) => value.trim() !== '');
}

/**
 * Adds the import as one act, opens its first document and says so, with undo and, where speakers are unknown, the way
 * to link them. What goes wrong is shown in the wizard, where everything stays as it was.
 */
export async function addImport(id: string): Promise<void> {
  useWizardStore.setState({ adding: true, problem: null });
  const problem = cannotAdd() ?? (await tryAdding(id));
  useWizardStore.setState({ adding: false, problem });
}

async function tryAdding(id: string): Promise<string | null> {
  await settleFiles();
  const sources = linesOf(useImportStore.getState().files.values()).filter(isSource);
  const { study } = useStudyStore.getState();
  const { choices, usual, refused } = useWizardStore.getState();
  const chosen = choicesOf(sources, choices, usual);
  const unread = sources.find(({ id: line, file }) => chosen.get(line)?.include && refused.has(file.key));
  if (unread !== undefined) return refused.get(unread.file.key) ?? null;
  const asked = importRequest(id, sources, chosen, currentOutcome(), study);
  const before = new Set(study.documents.keys());
  const added = await request('import:apply', asked);
  if (!added.ok) return added.error.message;
  await whenShown(added.value.seq);
  const documents = [...useStudyStore.getState().study.documents.values()].filter(
    (document) => !before.has(document.id),
  );
  forgetImport();
  const [first] = documents;
  if (first !== undefined) openDocument(first.id);
  announce(useStudyStore.getState().study, documents);
  return null;
}

function announce(study: Study, documents: readonly SourceDocument[]): void {
  const unknown = documents.reduce((sum, document) => sum + unlinkedSpeakers(study, document), 0);
  const added = i18n.t('import:added', { count: documents.length });
  if (unknown === 0) showToast(added, true);
  else {
    const next = { label: i18n.t('import:linkSpeakers'), view: 'people' as const };
    showToast(i18n.t('import:unlinked', { added, count: unknown }), true, next);
  }
}

function unlinkedSpeakers(study: Study, document: SourceDocument): number {
  return document.speakers.filter((label) => groupOfSpeaker(study, document.id, label) === undefined).length;
}
