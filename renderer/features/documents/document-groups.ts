import { groupOfSpeaker } from '../../services/speaker-group';
import type { DocumentKind, SourceDocument } from '../../../shared/model/document';
import type { StakeholderGroup } from '../../../shared/model/participant';
import type { Study } from '../../../shared/model/study';

/** Documents of one kind; interviews are told apart by whose voice they mainly hold, once that is known. */
export interface KindGroup {
  readonly kind: DocumentKind;
  /** Documents that are not under a stakeholder group. */
  readonly documents: readonly SourceDocument[];
  readonly voices: readonly VoiceGroup[];
}

/** Interviews whose main respondent belongs to one stakeholder group; undefined where nobody said which. */
export interface VoiceGroup {
  readonly group: StakeholderGroup | undefined;
  readonly documents: readonly SourceDocument[];
}

const kinds: readonly DocumentKind[] = ['focus-group', 'interview', 'report', 'logbook', 'other'];

const byTitle = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** The documents as the navigator shows them: by kind, interviews by main voice, then by title; empty kinds left out. */
export function groupDocuments(study: Study, documents: readonly SourceDocument[]): readonly KindGroup[] {
  const sorted = [...documents].sort((a, b) => byTitle.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  return kinds.flatMap((kind) => {
    const own = sorted.filter((document) => document.kind === kind);
    if (own.length === 0) return [];
    const voices = kind === 'interview' ? byVoice(study, own) : [];
    return [{ kind, documents: voices.length === 0 ? own : [], voices }];
  });
}

/** The stakeholder group whose linked speakers say most in a document, by characters; interviewers do not count. */
export function mainVoice(study: Study, document: SourceDocument): StakeholderGroup | undefined {
  const spoken = new Map<string, number>();
  const groups = document.speakers.map((label) => groupOfSpeaker(study, document.id, label));
  for (const turn of document.turns) {
    const group = groups[turn.speaker];
    if (group === undefined || group.asks) continue;
    spoken.set(group.id, (spoken.get(group.id) ?? 0) + turn.to - turn.from);
  }
  const [most] = [...spoken].sort((a, b) => b[1] - a[1]);
  return most === undefined ? undefined : study.groups.get(most[0]);
}

/** Interviews by main voice in the order of the study's groups; none while no voice is known at all. */
function byVoice(study: Study, interviews: readonly SourceDocument[]): readonly VoiceGroup[] {
  const voices = new Map<string, SourceDocument[]>();
  for (const document of interviews) {
    const id = mainVoice(study, document)?.id ?? '';
    voices.set(id, [...(voices.get(id) ?? []), document]);
  }
  if (voices.size === 1 && voices.has('')) return [];
  return [...study.groups.keys(), ''].flatMap((id) => {
    const documents = voices.get(id);
    return documents === undefined ? [] : [{ group: study.groups.get(id), documents }];
  });
}
