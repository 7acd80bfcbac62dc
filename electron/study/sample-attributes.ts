import { expectOk } from '../../shared/lib/result';
import { attributeTypes } from '../../shared/model/attribute';
import type { TableRow } from './read-table';
import type { StudySession } from './study-session';

/**
 * Gives the attributes that came with the sample's register their names and types: a row per column of the register,
 * choices separated by bars. A mistake in it is a bug.
 */
export async function typeSampleAttributes(session: StudySession, rows: readonly TableRow[]): Promise<void> {
  for (const { column = '', name = '', type: typed, choices = '', description = '' } of rows) {
    const type = attributeTypes.find((known) => known === typed) ?? 'text';
    const edit = {
      name,
      type,
      choices: choices === '' ? [] : choices.split('|'),
      ...(description === '' ? {} : { description }),
    };
    expectOk(await session.run({ type: 'edit-attribute', payload: { id: column, edit } }));
  }
}
