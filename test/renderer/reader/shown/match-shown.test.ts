import { describe, expect, it } from 'vitest';
import { matchShown, toggleBranch } from '../../../../renderer/features/reader/shown/match-shown';
import type { OperationBody } from '../../../../shared/model/operation';
import { foldOperations } from '../../../../shared/model/fold';

const code = (id: string, parent: string | null, position: number): OperationBody => ({
  type: 'code:add',
  code: { id, name: id, parent, position, definition: '', aliases: [], origin: 'open' },
});
const bodies = [
  code('Keuze', null, 0),
  code('Motief', 'Keuze', 0),
  code('Salaris', 'Motief', 0),
  code('Twijfel', 'Keuze', 1),
  code('Thuis', null, 1),
];
const study = foldOperations(
  bodies.map((body, index) => ({ ...body, lamport: index + 1, device: 'd', by: '' })),
);

describe('the codes to tick', () => {
  it('stand in tree order with their depth, found by any words of their name', () => {
    const lines = (query: string, most = 9): readonly string[] =>
      matchShown(study, query, most).map((line) => `${line.depth} ${line.code.name}`);
    expect(lines('')).toEqual(['0 Keuze', '1 Motief', '2 Salaris', '1 Twijfel', '0 Thuis']);
    expect(lines('SÁL')).toEqual(['2 Salaris']);
    expect(lines('', 2)).toEqual(['0 Keuze', '1 Motief']);
  });
});

describe('toggleBranch', () => {
  it('shows one branch at the first tick and more with each', () => {
    expect(toggleBranch(study, null, 'Motief')).toEqual(['Motief']);
    expect(toggleBranch(study, ['Motief'], 'Thuis')).toEqual(['Motief', 'Thuis']);
    expect(toggleBranch(study, ['Motief'], 'Keuze')).toEqual(['Keuze']);
  });

  it('leaves the rest of a branch when part of it is ticked off', () => {
    expect(toggleBranch(study, ['Keuze', 'Thuis'], 'Motief')).toEqual(['Twijfel', 'Thuis']);
  });

  it('shows everything again when nothing is left', () => {
    expect(toggleBranch(study, ['Thuis'], 'Thuis')).toBeNull();
  });
});
