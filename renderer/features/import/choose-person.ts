import type { LabelRow } from '../../../shared/import/review/review-view';
import { decide, newPerson, setApart, undecide } from './decide';
import type { Wizard } from './use-wizard';

/** What the list of a row shows as chosen, '' for nothing yet. */
export function personValue(row: LabelRow): string {
  if (row.person !== undefined) return `person:${row.person.id}`;
  switch (row.decision?.kind) {
    case 'group':
      return `group:${row.decision.group}`;
    case 'text':
      return 'text';
    case 'participant':
    case 'new-participant':
    case 'variant':
    case 'apart':
    case undefined:
      return '';
  }
}

/** Carries out what was chosen in the list of a row: `person:ID`, `new:GROUP`, `variant:LABEL`, … */
export function choosePerson(wizard: Wizard, row: LabelRow, value: string): void {
  const colon = value.indexOf(':');
  const kind = colon === -1 ? value : value.slice(0, colon);
  const of = colon === -1 ? '' : value.slice(colon + 1);
  switch (kind) {
    case 'person':
      return decide(wizard, row, { kind: 'participant', participant: of });
    case 'new': {
      const group = wizard.review.known.groups.find(({ id }) => id === of);
      if (group !== undefined) decide(wizard, row, newPerson(wizard, group));
      return;
    }
    case 'group':
      return decide(wizard, row, { kind: 'group', group: of });
    case 'variant':
      return decide(wizard, row, { kind: 'variant', of });
    case 'apart':
      return setApart(wizard, row.file, of);
    case 'text':
      return decide(wizard, row, { kind: 'text' });
    case 'undecided':
      return undecide(wizard, row);
  }
}
