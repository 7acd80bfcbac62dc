import type { Attribute, AttributeEdit, AttributePatch } from './attribute';
import type { Code, CodeEdit } from './code';
import type { CodeBookVersion } from './code-book';
import type { CodeGroup, CodeGroupEdit } from './code-group';
import type { Coder, Coding, CodingEdit } from './coding';
import type { Media, SourceDocument } from './document';
import type { LabelMeaning } from './label-meaning';
import type { Memo, MemoEdit } from './memo';
import type { Consent, GroupEdit, Participant, SpeakerLink, StakeholderGroup } from './participant';
import type { QuotationEdit } from './quotation-note';
import type { Contact, ContactEdit, SamplingColumn, SamplingColumnEdit } from './sampling';
import type { Session } from './session';
import type { TextVersion } from './text-version';

/**
 * When and where an operation was made, without any clock.
 *
 * `lamport` is one more than the highest number its maker had seen; `device` is drawn afresh each time a
 * study is opened for writing, so that copies of a folder never share one. Together they are unique and
 * give the one order in which everybody folds.
 */
export interface Stamp {
  readonly lamport: number;
  readonly device: string;
  /** Who did it: a coder id, or '' before the study has coders. */
  readonly by: string;
}

/**
 * What can happen to a study. Each is a small fact that keeps its meaning whatever happened elsewhere.
 *
 * `ids` of removals name what their maker saw, so nothing unseen is ever removed. Positions are in the text that their
 * maker saw: `text` is its version, absent for the text as imported.
 */
export type OperationBody =
  | { readonly type: 'study:name'; readonly name: string }
  | { readonly type: 'coder:add'; readonly coder: Coder }
  | { readonly type: 'coder:remove'; readonly id: string }
  | { readonly type: 'document:add'; readonly document: SourceDocument }
  | { readonly type: 'document:remove'; readonly id: string }
  | { readonly type: 'document:edit'; readonly id: string; readonly edit: DocumentEdit }
  | { readonly type: 'document:correct'; readonly id: string; readonly version: TextVersion }
  | { readonly type: 'document:version'; readonly id: string; readonly version: string }
  | { readonly type: 'group:add'; readonly group: StakeholderGroup }
  | { readonly type: 'group:edit'; readonly id: string; readonly edit: GroupEdit }
  | { readonly type: 'group:remove'; readonly id: string }
  | { readonly type: 'attribute:add'; readonly attribute: Attribute }
  | { readonly type: 'attribute:edit'; readonly id: string; readonly edit: AttributeEdit }
  | { readonly type: 'attribute:remove'; readonly id: string }
  | { readonly type: 'sampling:add'; readonly column: SamplingColumn }
  | { readonly type: 'sampling:edit'; readonly id: string; readonly edit: SamplingColumnEdit }
  | { readonly type: 'sampling:remove'; readonly id: string }
  | {
      readonly type: 'sampling:plan';
      readonly group: string;
      readonly column: string;
      readonly planned: number | null;
    }
  | { readonly type: 'contact:add'; readonly contact: Contact }
  | { readonly type: 'contact:edit'; readonly id: string; readonly edit: ContactEdit }
  | { readonly type: 'contact:remove'; readonly id: string }
  | {
      readonly type: 'label:mean';
      readonly set: string;
      readonly label: string;
      readonly meaning: LabelMeaning | null;
    }
  | { readonly type: 'participant:add'; readonly participant: Participant }
  | { readonly type: 'participant:remove'; readonly id: string }
  | { readonly type: 'participant:edit'; readonly id: string; readonly edit: ParticipantEdit }
  | {
      readonly type: 'speaker:link';
      readonly document: string;
      readonly speaker: string;
      readonly link: SpeakerLink | null;
    }
  | {
      readonly type: 'passage:voice';
      readonly document: string;
      readonly from: number;
      readonly to: number;
      readonly text?: string;
      readonly link: SpeakerLink | null;
    }
  | { readonly type: 'code:add'; readonly code: Code }
  | { readonly type: 'code:edit'; readonly id: string; readonly edit: CodeEdit }
  | {
      readonly type: 'code:move';
      readonly id: string;
      readonly parent: string | null;
      readonly position: number;
    }
  | { readonly type: 'code:merge'; readonly id: string; readonly into: string }
  | { readonly type: 'code:unmerge'; readonly id: string }
  | { readonly type: 'code:archive'; readonly ids: readonly string[]; readonly codings: readonly string[] }
  | { readonly type: 'code:restore'; readonly ids: readonly string[]; readonly codings: readonly string[] }
  | { readonly type: 'coding:add'; readonly codings: readonly Coding[] }
  | { readonly type: 'coding:remove'; readonly ids: readonly string[] }
  | { readonly type: 'coding:restore'; readonly ids: readonly string[] }
  | { readonly type: 'coding:edit'; readonly ids: readonly string[]; readonly edit: CodingEdit }
  | {
      readonly type: 'quotation:note';
      readonly document: string;
      readonly from: number;
      readonly to: number;
      readonly text?: string;
      readonly edit: QuotationEdit;
    }
  | { readonly type: 'memo:add'; readonly memo: Memo }
  | { readonly type: 'memo:edit'; readonly id: string; readonly edit: MemoEdit }
  | { readonly type: 'memo:remove'; readonly ids: readonly string[] }
  | { readonly type: 'memo:restore'; readonly ids: readonly string[] }
  | { readonly type: 'code-group:add'; readonly group: CodeGroup }
  | { readonly type: 'code-group:edit'; readonly id: string; readonly edit: CodeGroupEdit }
  | { readonly type: 'code-group:remove'; readonly id: string }
  | { readonly type: 'code-book:keep'; readonly version: CodeBookVersion }
  | { readonly type: 'code-book:forget'; readonly id: string };

/** The fields of a document a person may change after import; the text is never one of them. */
export type DocumentEdit = Partial<Pick<SourceDocument, 'title' | 'kind' | 'literal'>> & {
  readonly date?: string | null;
  readonly set?: string | null;
  readonly sampling?: string | null;
  readonly session?: Session | null;
  readonly media?: Media | null;
  /** Values laid over the attributes one by one. */
  readonly values?: AttributePatch;
};

/** The fields of a participant a person may change; the last change of each holds after a merge. */
export type ParticipantEdit = Partial<Pick<Participant, 'pseudonym' | 'group' | 'role' | 'attributes'>> & {
  readonly consent?: Consent | null;
  /** Values laid over the attributes one by one; `attributes` replaces them all. */
  readonly values?: AttributePatch;
};

/** A fact with its place in the order. */
export type Operation = Stamp & OperationBody;

/** Identity of an operation across all copies of a study. */
export function operationId(stamp: Stamp): string {
  return `${stamp.device}.${stamp.lamport}`;
}

/** The one order in which every copy folds: by Lamport number, then device. */
export function compareOperations(a: Stamp, b: Stamp): number {
  return a.lamport - b.lamport || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0);
}
