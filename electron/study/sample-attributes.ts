import { expectOk } from '../../shared/lib/result';
import type { AttributeEdit } from '../../shared/model/attribute';
import type { StudySession } from './study-session';

/** What the columns of the sample's register mean, by heading. */
const meanings: readonly (readonly [heading: string, edit: AttributeEdit])[] = [
  ['school', { name: 'School', type: 'choice', choices: ['A', 'B', 'C'] }],
  ['niveau', { name: 'Leerweg', type: 'choice', choices: ['vmbo', 'vmbo-b', 'vmbo-k', 'vmbo-t', 'havo'] }],
  ['leerjaar', { name: 'Leerjaar', type: 'number' }],
  ['leeftijd', { name: 'Leeftijd', type: 'text', description: 'In jaren, of een leeftijdsklasse.' }],
];

/** Gives the attributes that came with the sample's register their names and types. */
export async function typeSampleAttributes(session: StudySession): Promise<void> {
  for (const [id, edit] of meanings) {
    expectOk(await session.run({ type: 'edit-attribute', payload: { id, edit } }));
  }
}
