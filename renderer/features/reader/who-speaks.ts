import type { TextRange } from '../../../shared/lib/text-range';
import type { SourceDocument } from '../../../shared/model/document';
import type { SpeakerLink, StakeholderGroup } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';

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
}

const NOBODY: Speaker = { name: '', role: '', group: null };

/** Who speaks under an index of a document's speakers; without a name where the text names nobody. */
export function speakerOf(study: Study, document: SourceDocument, index: number): Speaker {
  const label = document.speakers[index];
  if (label === undefined) return NOBODY;
  return linked(study, study.speakers.get(document.id)?.get(label), label);
}

/**
 * Whose words a range holds: the voice named for the smallest passage around it, else the speaker of the turn it
 * starts in, whose index is `turn`.
 */
export function voiceOf(study: Study, document: SourceDocument, range: TextRange, turn: number): Speaker {
  const around = [...(study.voices.get(document.id)?.values() ?? [])]
    .filter(({ from, to }) => from <= range.from && range.to <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  const [voice] = around;
  return voice === undefined
    ? speakerOf(study, document, turn)
    : linked(study, voice.link, 'Unknown speaker');
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
    const names = speakers.filter((speaker) => speaker.group?.id === group.id).map(({ name }) => name);
    return names.length === 0 ? [] : [{ group, speakers: names.length, names }];
  });
}

/** One sentence part on who speaks: "6 speakers, 1 without a group". */
export function whoSummary(study: Study, document: SourceDocument): string {
  const count = document.speakers.length;
  if (count === 0) return 'No speakers';
  const loose = document.speakers.filter(
    (_, index) => speakerOf(study, document, index).group === null,
  ).length;
  const total = count === 1 ? '1 speaker' : `${count} speakers`;
  return loose === 0 ? total : `${total}, ${loose} without a group`;
}
