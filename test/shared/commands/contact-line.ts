import type { Contact } from '../../../shared/model/sampling';

/** A mother who was asked and agreed. */
export const mother: Omit<Contact, 'id'> = {
  date: '2026-03-12',
  who: 'moeder, school B',
  participant: null,
  group: 'ou',
  column: null,
  outcome: 'agreed',
  note: '',
};

/** A contact as the visible study shows it. */
export function contactLine(id: string, contact: Omit<Contact, 'id'>): string {
  return `contact ${id}: ${JSON.stringify(contact)}`;
}
