import { describe, expect, it } from 'vitest';
import { checkCommand, checkRefusal } from '../../support/check-command';
import { harbourStudy } from '../../support/study-builder';

const image = (fields: string): string => `code image: ${fields}`;

describe('edit-code', () => {
  it.each([
    [
      'a new name',
      { name: 'Beelden' },
      'Rename Beeld to Beelden',
      'Beelden, 2 under top, 1 codings,  | image | open',
    ],
    ['a colour', { colour: 7 }, 'Recolour Beeld', 'Beeld #7, 2 under top, 1 codings,  | image | open'],
    [
      'a definition',
      { definition: 'Wat men ziet.' },
      'Define Beeld',
      'Beeld, 2 under top, 1 codings, Wat men ziet. | image | open',
    ],
    [
      'aliases and origin',
      { aliases: ['picture', 'plaatje'], origin: 'a-priori' },
      'Define Beeld',
      'Beeld, 2 under top, 1 codings,  | picture,plaatje | a-priori',
    ],
  ] as const)('gives a code %s', (_case, edit, label, after) => {
    checkCommand(
      harbourStudy(),
      { type: 'edit-code', payload: { id: 'image', edit } },
      {
        label,
        ops: [{ type: 'code:edit', id: 'image', edit }],
        changes: [`- ${image('Beeld, 2 under top, 1 codings,  | image | open')}`, `+ ${image(after)}`],
      },
    );
  });

  it('lets a code inherit its colour again with null', () => {
    checkCommand(
      harbourStudy(),
      { type: 'edit-code', payload: { id: 'visit', edit: { colour: null } } },
      {
        label: 'Recolour Bezoek',
        ops: [{ type: 'code:edit', id: 'visit', edit: { colour: null } }],
        changes: [
          '- code visit: Bezoek #4, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
          '+ code visit: Bezoek, 1 under top, 1 codings, Alles over het bezoek. |  | a-priori',
        ],
      },
    );
  });

  it('keeps former names, oldest first', () => {
    const { state } = harbourStudy()
      .run({ type: 'edit-code', payload: { id: 'image', edit: { name: 'Plaatje' } } })
      .run({ type: 'edit-code', payload: { id: 'image', edit: { name: 'Plaatje' } } })
      .run({ type: 'edit-code', payload: { id: 'image', edit: { name: 'Foto' } } });
    expect(state.formerNames.get('image')).toEqual(['Beeld', 'Plaatje']);
  });

  it('refuses a code that is not in use', () => {
    checkRefusal(
      harbourStudy().op({ type: 'code:archive', ids: ['image'], codings: ['k2'] }),
      { type: 'edit-code', payload: { id: 'image', edit: { name: 'x' } } },
      { code: 'code-not-found', message: 'That code is not in use any more. Nothing was changed.' },
    );
  });
});
