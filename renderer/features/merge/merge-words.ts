import type { Collision, Incoming, LedgerRow, MergePlan } from '../../../shared/merge/merge-plan';
import { counted } from '../../services/count-text';

/** Headings of what comes in. */
export const incomingNames: Readonly<Record<Incoming['what'], string>> = {
  'new-codings': 'New codings',
  'removed-codings': 'Codings taken off',
  'new-codes': 'New codes',
  'renamed-codes': 'Renamed codes',
  'moved-codes': 'Moved codes',
  'defined-codes': 'Definitions, colours and other names',
  'merged-codes': 'Merged codes',
  'parted-codes': 'Merges of codes taken back',
  'archived-codes': 'Archived codes',
  'restored-codes': 'Codes brought back',
  'new-documents': 'New documents',
  'edited-documents': 'Documents described anew',
  'removed-documents': 'Documents removed',
  'new-groups': 'New stakeholder groups',
  'new-participants': 'New participants',
  'edited-participants': 'Participants changed',
  'removed-participants': 'Participants removed',
  'linked-speakers': 'Linked speakers',
  'named-voices': 'Voices named in passages',
  'new-coders': 'New coders',
  'renamed-study': 'The study’s name',
};

/** Headings of collisions. */
export const collisionNames: Readonly<Record<Collision['kind'], string>> = {
  'renamed-twice': 'Renamed by both',
  'moved-twice': 'Moved by both',
  'move-skipped': 'Moved against each other',
  'defined-twice': 'Defined by both',
  'kept-alive': 'Archived and used',
  'same-name': 'Two codes, one name',
  'title-twice': 'Two documents, one title',
  'edited-twice': 'Changed by both',
  'linked-twice': 'Named differently by both',
};

/** Headings of the ledger. */
export const ledgerNames: Readonly<Record<LedgerRow['what'], string>> = {
  codings: 'Codings',
  codes: 'Codes',
  documents: 'Documents',
  participants: 'Participants',
};

/** What the button that merges says: the codings that come in, or else the changes. */
export function mergeLabel(plan: MergePlan): string {
  const codings = plan.incoming.find(({ what }) => what === 'new-codings')?.count ?? 0;
  return codings > 0 ? `Merge ${counted(codings, 'coding')}` : `Merge ${counted(plan.operations, 'change')}`;
}

/** Things that neither side would find back after the merge; must be none. */
export function unaccounted(plan: MergePlan): number {
  return plan.ledger.reduce((sum, row) => sum + Math.abs(row.unaccounted), 0);
}
