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
  const keys = attributeKeys(study, sources);
  const documents = sources.flatMap((line): readonly ChosenSource[] => {
    const choice = choices.get(line.id);
    return choice?.include === true ? [chosenSource(line, choice, outcome, keys)] : [];
  });
  const used = new Set(documents.flatMap(({ attributes }) => Object.keys(attributes ?? {})));
  const attributes = [...keys].filter(([name, key]) => key === newKey(name) && used.has(key));
  return {
    id,
    documents,
    participants: outcome.participants.map((person) => ({ ...person, attributes: {} })),
    attributes: attributes.map(([name, key]) => ({ key, name, of: 'document', type: 'text', choices: [] })),
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
  const values = Object.entries(source.facts.attributes).flatMap(([name, value]) => {
    const key = keys.get(attributeName(name));
    return key === undefined || value.trim() === '' ? [] : [[key, value.slice(0, 2_000)] as const];
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

/** By heading of a column, the attribute it fills: the study's own of that name, or a new one. */
function attributeKeys(study: Study, sources: readonly SourceLine[]): ReadonlyMap<string, string> {
  const names = new Set(
    sources.flatMap(({ source }) => Object.keys(source.facts.attributes).map(attributeName)),
  );
  names.delete('');
  return new Map(
    [...names].map((name) => [name, attributeNamed(study, 'document', name)?.id ?? newKey(name)]),
  );
}

function attributeName(heading: string): string {
  return heading.trim().slice(0, 100);
}

function newKey(name: string): string {
  return `new:${name}`;
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
  const { choices, usual } = useWizardStore.getState();
  const asked = importRequest(id, sources, choicesOf(sources, choices, usual), currentOutcome(), study);
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
