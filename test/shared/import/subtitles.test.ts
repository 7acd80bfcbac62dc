import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesOf, turnsOf } from './turns-of';

const vtt = (...cues: readonly string[]): string => ['WEBVTT', ...cues].join('\n\n');
const cue = (from: number, to: number, words: string): string => `${clock(from)} --> ${clock(to)}\n${words}`;
const clock = (seconds: number): string => `00:00:${seconds.toFixed(3).padStart(6, '0')}`;

describe('WebVTT', () => {
  it.each([
    [
      'joins the subtitles of one voice, on a new line after a silence',
      vtt(
        cue(1, 2, '<v Anna de Wit>Hoi</v>'),
        cue(2, 3, '<v Anna de Wit>allemaal.</v>'),
        cue(9, 10, '<v Anna de Wit>Daar.'),
        cue(10, 11, '<v Bram>Dag.'),
      ),
      ['Anna de Wit@1: Hoi allemaal.\nDaar.', 'Bram@10: Dag.'],
    ],
    [
      'reads two voices in one subtitle, and classes of a voice',
      vtt(cue(1, 2, '<v.luid.eerst Anna>Hoi</v>\n<v Bram>Dag</v>')),
      ['Anna@1: Hoi', 'Bram@1: Dag'],
    ],
    [
      'leaves out names and places of subtitles, notes, styles and regions',
      'WEBVTT - Opname 3\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:een\n\nNOTE dit niet\nook niet\n\nintro\n00:01.000 --> 00:02.000 align:start line:0\nAnna: Hoi\n\nNOTE nog een\n\n12\n01:00:02.500 --> 01:00:03.000\nBram: Dag',
      ['Anna@1: Hoi', 'Bram@3602.5: Dag'],
    ],
    [
      'takes off markup, reads entities, and keeps what only looks like markup',
      vtt(
        cue(
          1,
          2,
          '<v Anna><i>Echt</i> <c.geel>waar</c> &amp; <00:00:01.500>zo &lt;3 &#233;&eacute; <lacht> a < b</v>',
        ),
      ),
      ['Anna@1: Echt waar & zo <3 é&eacute; <lacht> a < b'],
    ],
    [
      'puts sentences together until a label or a dash',
      vtt(
        cue(1, 2, 'Anna: Hoi'),
        cue(2, 3, 'allemaal.'),
        cue(3, 4, '- Ja!\n- Nee!'),
        cue(4, 5, 'Bram: Dag,\ntot zo.'),
        cue(5, 6, 'Anna: Dag.'),
      ),
      ['Anna@1: Hoi allemaal.', '–@3: Ja!', '–@3: Nee!', 'Bram@4: Dag, tot zo.', 'Anna@5: Dag.'],
    ],
    [
      'keeps times where nobody is named',
      vtt(cue(1, 2, 'Hoi'), cue(2, 3, 'allemaal.'), cue(9, 10, 'Daar.')),
      ['-@1: Hoi allemaal.', '-@9: Daar.'],
    ],
    [
      'shows the lines of rolling subtitles once',
      vtt(
        cue(1, 2, ' \ndus<00:00:01.200><c> wij</c><00:00:01.600><c> gingen</c>'),
        cue(2, 2.01, 'dus wij gingen\n '),
        cue(2.01, 3, 'dus wij gingen\nnaar<00:00:02.200><c> huis</c>'),
      ),
      ['-@1: dus wij gingen naar huis'],
    ],
    [
      'keeps words that stand apart after an empty line',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nAnna: Hoi\n\nallemaal\n\n00:02.000 --> 00:03.000\nAnna: Dag',
      ['Anna@1: Hoi allemaal\nDag'],
    ],
  ])('%s', async (_, file, expected) => {
    expect(await turnsOf('a.vtt', file)).toEqual(expected);
  });

  it('says how many notes were left out', async () => {
    expect(await notesOf('a.vtt', `WEBVTT\n\nNOTE a\n\nNOTE b\n\n${cue(1, 2, '<v Anna>Hoi')}`)).toEqual([
      '2 editor’s notes were left out.',
    ]);
  });

  it('refuses a file without subtitles', async () => {
    expect(await turnsOf('a.vtt', 'WEBVTT\n\nHoi')).toBe(
      '“a.vtt” could not be read: it holds no subtitles with times. Nothing was imported from it. If it is plain text, let its name end in .txt.',
    );
  });
});

describe('SubRip', () => {
  const srt = (...cues: readonly string[]): string => cues.join('\r\n');

  it.each([
    [
      'reads numbers, times with commas and lines ended in any way',
      srt(
        '1',
        '00:00:01,000 --> 00:00:02,500',
        'Anna: Hoi',
        '',
        '2',
        '00:00:03,000 --> 00:00:04,000',
        'Bram: Dag',
        '',
      ),
      ['Anna@1: Hoi', 'Bram@3: Dag'],
    ],
    [
      'reads faulty numbers and subtitles without an empty line between',
      srt(
        '7',
        '00:00:01,000 --> 00:00:02,000',
        'Anna: Hoi',
        '7',
        '00:00:02,000 --> 00:00:03,000',
        'Bram: 12',
        '00:00:03,000 --> 00:00:04,000',
        'Anna: Dag',
      ),
      ['Anna@1: Hoi', 'Bram@2: 12', 'Anna@3: Dag'],
    ],
    [
      'takes off markup and directions, and finds bold names',
      srt(
        '1',
        '00:00:01,000 --> 00:00:02,000',
        '{\\an8}<b>Anna</b> <font color="#fff">Hoi</font>',
        '',
        '2',
        '00:00:02,000 --> 00:00:03,000',
        '<b>Bram</b> Dag',
        '',
        '3',
        '00:00:03,000 --> 00:00:04,000',
        '<b>Anna</b> Ja',
        '',
        '4',
        '00:00:04,000 --> 00:00:05,000',
        '<b>Bram</b> <i>Nee</i>',
      ),
      ['Anna@1: Hoi', 'Bram@2: Dag', 'Anna@3: Ja', 'Bram@4: Nee'],
    ],
    [
      'keeps what stands above the first subtitle',
      srt(
        'Opname 3',
        '',
        '1',
        '00:00:01,000 --> 00:00:02,000',
        'Anna: Hoi',
        '',
        '2',
        '00:00:02,000 --> 00:00:03,000',
        'Bram: Dag',
      ),
      ['-: Opname 3', 'Anna@1: Hoi', 'Bram@2: Dag'],
    ],
  ])('%s', async (_, file, expected) => {
    expect(await turnsOf('a.srt', file)).toEqual(expected);
  });

  it('reads the encoding that was chosen', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('1\n00:00:01,000 --> 00:00:02,000\nAnna: '),
      0x82,
      0x82,
      0x6e,
    ]);
    expect(await turnsOf('a.srt', bytes, { encoding: 'cp850' })).toEqual(['Anna@1: één']);
  });
});

it('keeps every word of any subtitles, and their order', async () => {
  const word = fc.constantFrom('ja', 'nee', 'één', 'zo', '12', 'a<b', '…');
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => `nou ${all.join(' ')}`);
  const one = fc.record({ name: fc.constantFrom('Anna', 'Bram', ''), words, gap: fc.nat({ max: 4 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 12 }), async (all) => {
      let now = 0;
      const cues = all.map(({ name, words, gap }) => {
        now += gap + 1;
        return cue(now - 1, now, name === '' ? words : `<v ${name}>${words}</v>`);
      });
      const turns = await turnsOf('a.vtt', vtt(...cues));
      const spoken = (typeof turns === 'string' ? [turns] : turns).map((turn) =>
        turn.replace(/^[^:]*: /, ''),
      );
      expect(spoken.join(' ').split(/\s+/)).toEqual(all.flatMap(({ words }) => words.split(' ')));
    }),
    { numRuns: 200 },
  );
});
