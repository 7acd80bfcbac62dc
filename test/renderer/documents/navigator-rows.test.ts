import { describe, expect, it } from 'vitest';
import { codingProgress } from '../../../renderer/features/documents/coding-progress';
import { mainVoice } from '../../../renderer/features/documents/document-groups';
import {
  navigatorRows,
  statusCounts,
  type NavigatorChoice,
  type NavigatorRow,
  type ProgressOf,
} from '../../../renderer/features/documents/navigator-rows';
import type { DocumentKind } from '../../../shared/model/document';
import type { Study } from '../../../shared/model/study';
import { StudyBuilder } from '../../support/study-builder';

const all: NavigatorChoice = { query: '', status: 'all', collapsed: new Set() };
const progressOf =
  (study: Study): ProgressOf =>
  (document) =>
    codingProgress(study, document, 'noor', String(study.revision));

/** What a row says, indented by its level. */
function shown(row: NavigatorRow): string {
  const words =
    row.kind === 'document'
      ? `${row.document.title} ${row.codings}`
      : row.kind === 'kind'
        ? `${row.documents} ${row.count}`
        : `[${row.group?.monogram ?? '?'}] ${row.count}`;
  return `${'  '.repeat(row.level - 1)}${words}`;
}

const rowsOf = (study: Study, choice: Partial<NavigatorChoice> = {}): readonly string[] =>
  navigatorRows(study, { ...all, ...choice }, progressOf(study)).map(shown);

function add(
  study: StudyBuilder,
  id: string,
  title: string,
  kind: DocumentKind,
  speakers: readonly string[],
): void {
  study
    .document(id, speakers.map((speaker) => `${speaker} zegt iets.`).join('\n'), speakers)
    .op({ type: 'document:edit', id, edit: { title, kind } });
}

function archive(): StudyBuilder {
  const study = new StudyBuilder()
    .coder('noor', 'Noor')
    .code('c', 'Code')
    .group('ll', 'Leerlingen')
    .group('ou', 'Ouders')
    .group('iv', 'Interviewer', true);
  add(study, 'i10', 'LL-10 Sem', 'interview', ['I', 'Sem']);
  add(study, 'i2', 'LL-2 Élise', 'interview', ['I', 'Élise']);
  add(study, 'ou', 'OU-1 Kees', 'interview', ['Kees']);
  add(study, 'fg', 'FG-1 Gemengd', 'focus-group', ['Moderator', 'Sem', 'Kees']);
  add(study, 'r', 'Verslag', 'report', []);
  return study;
}

function linked(): StudyBuilder {
  return archive()
    .link('i10', 'I', null, 'iv')
    .link('i10', 'Sem', null, 'll')
    .link('i2', 'Élise', null, 'll')
    .link('ou', 'Kees', null, 'ou');
}

describe('navigatorRows', () => {
  it('lists kinds, and titles in the order people number them', () => {
    expect(rowsOf(archive().state)).toEqual([
      'focus-group 1',
      '  FG-1 Gemengd 0',
      'interview 3',
      '  LL-2 Élise 0',
      '  LL-10 Sem 0',
      '  OU-1 Kees 0',
      'report 1',
      '  Verslag 0',
    ]);
  });

  it('puts interviews under their main voice once one is known', () => {
    expect(rowsOf(linked().state)).toEqual([
      'focus-group 1',
      '  FG-1 Gemengd 0',
      'interview 3',
      '  [LL] 2',
      '    LL-2 Élise 0',
      '    LL-10 Sem 0',
      '  [OU] 1',
      '    OU-1 Kees 0',
      'report 1',
      '  Verslag 0',
    ]);
  });

  it('shows interviews of an unknown voice last', () => {
    const study = archive().link('ou', 'Kees', null, 'ou').state;
    expect(rowsOf(study).slice(2, 8)).toEqual([
      'interview 3',
      '  [OU] 1',
      '    OU-1 Kees 0',
      '  [?] 2',
      '    LL-2 Élise 0',
      '    LL-10 Sem 0',
    ]);
  });

  it('hides what is closed, but not from a filter', () => {
    const { state } = linked();
    const collapsed = new Set(['kind/focus-group', 'voice/ll']);
    expect(rowsOf(state, { collapsed })).toEqual([
      'focus-group 1',
      'interview 3',
      '  [LL] 2',
      '  [OU] 1',
      '    OU-1 Kees 0',
      'report 1',
      '  Verslag 0',
    ]);
    expect(rowsOf(state, { collapsed, query: ' elise ' })).toEqual([
      'interview 1',
      '  [LL] 1',
      '    LL-2 Élise 0',
    ]);
  });

  it('gives each row its place among its siblings', () => {
    const rows = navigatorRows(linked().state, all, progressOf(linked().state));
    expect(rows.map(({ level, position, size }) => `${level}: ${position}/${size}`)).toEqual([
      '1: 1/3',
      '2: 1/1',
      '1: 2/3',
      '2: 1/2',
      '3: 1/2',
      '3: 2/2',
      '2: 2/2',
      '3: 1/1',
      '1: 3/3',
      '2: 1/1',
    ]);
  });
});

describe('the status filter', () => {
  it('tells what is to code, begun and done by one’s own codings', () => {
    const study = linked()
      .coding('1', 'i10', 'Sem zegt', 'c', 'noor')
      .coding('2', 'fg', 'Sem zegt', 'c', 'noor')
      .coding('3', 'i2', 'Élise', 'c', 'daan').state;
    expect(statusCounts(study, progressOf(study))).toEqual({ all: 5, 'to-code': 3, 'in-progress': 1 });
    expect(rowsOf(study, { status: 'in-progress' })).toEqual(['focus-group 1', '  FG-1 Gemengd 1']);
    expect(rowsOf(study, { status: 'to-code', query: 'll' })).toEqual([
      'interview 1',
      '  [LL] 1',
      '    LL-2 Élise 1',
    ]);
  });
});

describe('mainVoice', () => {
  it('is the group that says most, and never the one that asks', () => {
    const study = archive()
      .link('fg', 'Moderator', null, 'iv')
      .link('fg', 'Sem', null, 'll')
      .link('fg', 'Kees', null, 'ou').state;
    const document = study.documents.get('fg');
    if (document === undefined) throw new Error('no focus group');
    expect(mainVoice(study, document)?.name).toBe('Ouders');
  });
});
