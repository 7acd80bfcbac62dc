import { overlaps, type TextRange } from '../../../shared/lib/text-range';
import type { SourceDocument } from '../../../shared/model/document';
import type { PassageVoice, SpeakerLink, StakeholderGroup } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';
import { voiceLookup } from '../../../shared/query/speaker-of-range';
import { i18n } from '../../i18n/i18n';

/** A speaker as the reader shows one: never a real name, only a pseudonym or the label of the transcript. */
export interface Speaker {
  readonly name: string;
  readonly role: string;
  readonly group: StakeholderGroup | null;
}

/** A group with the number of its speakers in a document. */
export interface GroupCount {
  readonly group: StakeholderGroup;
  readonly speakers: number;
  /** Names of these speakers, for a tooltip. */
  readonly names: readonly string[];
  /** Indices of these speakers in the document. */
  readonly indices: readonly number[];
}

const NOBODY: Speaker = { name: '', role: '', group: null };

/** Who speaks under an index of a document's speakers; without a name where the text names nobody. */
export function speakerOf(study: Study, document: SourceDocument, index: number): Speaker {
  const label = document.speakers[index];
  if (label === undefined) return NOBODY;
  return linked(study, study.speakers.get(document.id)?.get(label), label);
}

/** Whose words a range holds, by the rule that quotes and exports follow; without a name where nobody is named. */
export function voiceOf(study: Study, document: SourceDocument, range: TextRange): Speaker {
  const voice = voiceLookup(study, document)(range);
  if (voice.kind === 'named') return linked(study, voice.passage.link, i18n.t('reader:speakers.unknown'));
  return voice.kind === 'speaker' ? speakerOf(study, document, voice.index) : NOBODY;
}

/** Everybody whose turns a range touches, each once, in the order they speak; a named voice speaks alone. */
export function speakersIn(study: Study, document: SourceDocument, range: TextRange): readonly Speaker[] {
  if (namedPassage(study, document, range) !== undefined) return [voiceOf(study, document, range)];
  const turns = document.turns.filter((turn) => overlaps(turn, range));
  const indices = [...new Set(turns.map(({ speaker }) => speaker))];
  return indices.map((index) => speakerOf(study, document, index)).filter(({ name }) => name !== '');
}

/** The passage whose named voice a range has; undefined where the turn or nobody tells. */
export function namedPassage(
  study: Study,
  document: SourceDocument,
  range: TextRange,
): PassageVoice | undefined {
  const voice = voiceLookup(study, document)(range);
  return voice.kind === 'named' ? voice.passage : undefined;
}

/** A voice that was named for a passage. */
export interface NamedVoice extends Speaker {
  /** Where the passage starts. */
  readonly from: number;
}

/** The named voices of a document without turns, in text order; of those that start together the widest. */
export function voicesIn(study: Study, document: SourceDocument): readonly NamedVoice[] {
  const voices = study.voices.get(document.id);
  if (voices === undefined || document.turns.length > 0) return [];
  const passages = [...voices.values()].sort((a, b) => a.from - b.from || b.to - a.to);
  return passages
    .filter(({ from }, index) => passages[index - 1]?.from !== from)
    .map(({ from, link }) => ({ ...linked(study, link, i18n.t('reader:speakers.unknown')), from }));
}

function linked(study: Study, link: SpeakerLink | undefined, otherwise: string): Speaker {
  const participant = study.participants.get(link?.participant ?? '');
  const group = study.groups.get(participant?.group ?? link?.group ?? '') ?? null;
  return { name: participant?.pseudonym ?? otherwise, role: participant?.role ?? '', group };
}

/** The groups that speak in a document, in the order the study lists them, those who ask last. */
export function groupsIn(study: Study, document: SourceDocument): readonly GroupCount[] {
  const speakers = document.speakers.map((_, index) => speakerOf(study, document, index));
  const groups = [...study.groups.values()].sort((a, b) => Number(a.asks) - Number(b.asks));
  return groups.flatMap((group) => {
    const indices = speakers.flatMap((speaker, index) => (speaker.group?.id === group.id ? [index] : []));
    const names = indices.map((index) => speakers[index]?.name ?? '');
    return names.length === 0 ? [] : [{ group, speakers: names.length, names, indices }];
  });
}

/** One sentence part on who speaks: "6 speakers, 1 without a group". */
export function whoSummary(study: Study, document: SourceDocument): string {
  const count = document.speakers.length;
  if (count === 0) return i18n.t('reader:speakers.none');
  const loose = document.speakers.filter(
    (_, index) => speakerOf(study, document, index).group === null,
  ).length;
  const total = i18n.t('reader:speakers.count', { count });
  return loose === 0 ? total : i18n.t('reader:speakers.loose', { total, loose });
}

/** Something to choose in a list. */
interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Everybody a passage can be given to: participants by pseudonym, and groups in the order of the study. */
export function voiceChoices(study: Study): {
  readonly participants: readonly Choice[];
  readonly groups: readonly Choice[];
} {
  const participants = [...study.participants.values()]
    .map(({ id, pseudonym }) => ({ value: id, label: pseudonym }))
    .sort((a, b) => a.label.localeCompare(b.label, undefined, { numeric: true }));
  return {
    participants,
    groups: [...study.groups.values()].map(({ id, name }) => ({ value: id, label: name })),
  };
}
