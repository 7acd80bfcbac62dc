import { describe, expect, it } from 'vitest';

import { codePaths, rowsOf, sourcesByTitle, transcriptFiles, wordCount } from './sample-files';

const sources = await sourcesByTitle();
const documents = rowsOf('documents.csv', ';');
const participants = rowsOf('participants.csv', ';');
const speakers = rowsOf('speakers.csv', ';');
const paths = codePaths();

const GROUPS = ['Leerlingen', 'Ouders', 'Leraren en mentoren', 'Bedrijfsdeelnemers', 'Interviewer'];

describe('the sample transcripts', () => {
  it('are ten files, all listed once with title, kind, date and literalness', () => {
    expect(documents.map((row) => row['file'] ?? '').toSorted()).toEqual(transcriptFiles());
    expect(documents.map(({ title, kind, date, literal }) => [title, kind, date, literal])).toEqual([
      ['FG-01 Leerlingen Zuid', 'focus-group', '2026-01-22', 'verbatim'],
      ['FG-02 Ouders en mentoren', 'focus-group', '2026-02-05', 'verbatim'],
      ['FG-03 Gemengd, na havenbezoek', 'focus-group', '2026-03-12', 'verbatim'],
      ['LL-01 Sem', 'interview', '2026-03-31', 'verbatim'],
      ['LL-02 Yasmina', 'interview', '2026-04-09', 'verbatim'],
      ['LL-06 Floor', 'interview', '2026-02-19', 'verbatim'],
      ['OU-02 Kees', 'interview', '2026-02-19', 'edited'],
      ['LR-02 Bas', 'interview', '2026-03-26', 'verbatim'],
      ['LR-04 Annelies', 'interview', '2026-04-21', 'edited'],
      ['BD-02 Ruud', 'interview', '2026-04-14', 'verbatim'],
    ]);
  });

  it('are as long as real conversations and together hold more than 15,000 words', () => {
    const lengths = documents.map((row) => ({
      kind: row['kind'],
      words: wordCount(sources.get(row['title'] ?? '')?.text ?? ''),
    }));
    const outside = lengths.filter(({ kind, words }) =>
      kind === 'focus-group' ? words < 1800 || words > 3000 : words < 900 || words > 1800,
    );
    expect(outside).toEqual([]);
    expect(lengths.reduce((sum, { words }) => sum + words, 0)).toBeGreaterThan(15_000);
  });

  it('import without a note and with every word inside a turn', () => {
    for (const [title, source] of sources) {
      expect({ title, notes: source.notes }).toEqual({ title, notes: [] });
      expect(source.turns.filter((turn) => turn.speaker < 0)).toEqual([]);
    }
  });

  it('carry times that never run back, except two written without times', () => {
    const untimed = [...sources].filter(([, source]) => source.turns.every((turn) => turn.at === undefined));
    expect(untimed.map(([title]) => title)).toEqual(['OU-02 Kees', 'LR-04 Annelies']);
    for (const [title, { turns }] of sources) {
      if (untimed.some(([name]) => name === title)) continue;
      const times = turns.map((turn) => turn.at ?? -1);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times).not.toContain(-1);
    }
  });

  it('have turns of several paragraphs, accented letters, curly quotes and one emoji', () => {
    const text = [...sources.values()].map((source) => source.text).join('\n');
    const spoken = [...sources.values()].flatMap(({ text: all, turns }) =>
      turns.map((turn) => all.slice(turn.from, turn.to)),
    );
    expect(spoken.filter((words) => words.includes('\n')).length).toBeGreaterThan(10);
    expect(text).toMatch(/é[^]*ë|ë[^]*é/u);
    expect(text).toMatch(/’[^]*“[^]*”/u);
    expect(text.match(/\p{Extended_Pictographic}/gu)).toEqual(['😂']);
  });
});

describe('the sample speakers and participants', () => {
  it('list every speaker label of every transcript once, and none that does not speak', () => {
    const listed = speakers.map((row) => `${row['document'] ?? ''}: ${row['speaker'] ?? ''}`);
    const heard = [...sources].flatMap(([title, source]) =>
      source.speakers.map((label) => `${title}: ${label}`),
    );
    expect(listed.toSorted()).toEqual(heard.toSorted());
  });

  it('use the five stakeholder groups, and a linked speaker has the group of the participant', () => {
    const groupOf = new Map(participants.map((row) => [row['pseudonym'], row['group']]));
    expect(new Set(speakers.map((row) => row['group']))).toEqual(new Set(GROUPS));
    const linked = speakers.filter((row) => row['participant'] !== '');
    expect(linked.map((row) => row['group'])).toEqual(linked.map((row) => groupOf.get(row['participant'])));
    expect(new Set(linked.map((row) => row['participant']))).toEqual(new Set(groupOf.keys()));
  });

  it('leave one voice of the pupils unknown and give everybody else but interviewers a participant', () => {
    const unknown = speakers.filter((row) => row['participant'] === '' && row['group'] !== 'Interviewer');
    expect(unknown).toEqual([
      { document: 'FG-01 Leerlingen Zuid', speaker: 'Leerling ?', participant: '', group: 'Leerlingen' },
    ]);
  });

  it('name participants by role and number, never by a name spoken in a transcript', () => {
    const odd = participants.filter(
      (row) => !/^(?:Leerling|Ouder|Mentor|Decaan|Bedrijf) \d\d$/u.test(row['pseudonym'] ?? ''),
    );
    expect(odd).toEqual([]);
    const labels = new Set(
      speakers.map((row) => row['speaker'] ?? '').filter((label) => label !== 'Interviewer'),
    );
    const leaks = participants.filter((row) => [...labels].some((label) => row['role']?.includes(label)));
    expect(leaks).toEqual([]);
  });
});

describe('the sample code tree', () => {
  it('has between 35 and 50 codes on three levels, each defined, coloured 1 to 12 at the roots', () => {
    expect(paths.size).toBeGreaterThanOrEqual(35);
    expect(paths.size).toBeLessThanOrEqual(50);
    expect(new Set([...paths.keys()].map((path) => path.split(' > ').length))).toEqual(new Set([1, 2, 3]));
    expect([...paths].filter(([, code]) => (code.definition ?? '') === '').map(([path]) => path)).toEqual([]);
    const roots = [...paths].filter(([path]) => !path.includes(' > '));
    expect(roots.map(([path, { colour }]) => [path, colour])).toEqual([
      ['Keuzeproces', 10],
      ['Beroepsbeeld', 8],
      ['Interventie', 6],
      ['Begeleiding', 3],
      ['Organisatie', 4],
      ['Kansengelijkheid', 12],
      ['Thuis', 2],
    ]);
  });

  it('carries one label in two branches, so that identity is seen not to be the name', () => {
    const twice = [...paths].filter(([, code]) => code.name === 'Doorvragen').map(([path]) => path);
    expect(twice).toEqual(['Begeleiding > Doorvragen', 'Thuis > Rol van ouders > Doorvragen']);
  });
});
