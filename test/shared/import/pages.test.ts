import { describe, expect, it } from 'vitest';
import { notesOf, turnsOf } from './turns-of';

describe('web pages', () => {
  it.each([
    [
      'paragraphs, with spaces as a browser shows them',
      '<p>Een\n  twee </p><p> Drie</p>vier<div>vijf</div>',
      'Een twee\nDrie\nvier\nvijf',
    ],
    ['line breaks', 'een<br>twee<BR/>drie', 'een\ntwee\ndrie'],
    ['entities', '&eacute;&#233;n &euro; 5 &lt;b&gt; a&nbsp;b &onbekend;', 'één € 5 <b> a\u00A0b &onbekend;'],
    [
      'lists with what they show',
      '<ul><li>een<li>twee<ol start=3 type=a><li>drie</ol></ul>',
      '• een\n• twee\nc. drie',
    ],
    ['preformatted words as they stand', '<pre>a\n  b</pre>', 'a\n  b'],
    ['tables row by row', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\tb\nc\td'],
    [
      'a footnote’s number, without the way back',
      '<p>Ja<a class="footnote-ref" href="#1"><sup>1</sup></a></p><li>Noot <a class="footnote-back" href="#">↩︎</a></li>',
      'Ja[1]\nNoot',
    ],
    ['words outside any element, and broken nesting', 'a<b>b<p>c</b>d</p></i>e', 'ab\nc\nd\ne'],
  ])('keep %s', async (_, page, expected) => {
    expect(await turnsOf('a.html', page)).toBe(expected);
  });

  it.each([
    [
      'colons behind bold names',
      '<p><b>Anna:</b> Hoi</p><p><b>Bram</b>: Dag</p>',
      ['Anna: Hoi', 'Bram: Dag'],
    ],
    [
      'bold names without a colon, also by style',
      '<p><b>Anna</b> Hoi<br><strong>Bram</strong> Dag</p><p><span style="font-weight:700">Anna</span> Ja<br><b>Bram</b> Nee',
      ['Anna: Hoi', 'Bram: Dag', 'Anna: Ja', 'Bram: Nee'],
    ],
    [
      'tables of speaker and words',
      '<table><tr><th>Spreker</th><th>Tekst</th></tr><tr><td>Anna</td><td>Hoi<p>Nog iets</td></tr><tr><td>Bram</td><td>Dag</td></tr></table>',
      ['Anna: Hoi\nNog iets', 'Bram: Dag'],
    ],
  ])('tell speakers by %s', async (_, page, expected) => {
    expect(await turnsOf('a.htm', page)).toEqual(expected);
  });

  it('leave out everything that runs, fetches or is not shown', async () => {
    const page =
      '<!doctype html><title>Kop</title><style>p{color:red}</style><script>alert("x")</script><template>nee</template>' +
      '<iframe srcdoc="<p>nee">nee</iframe><svg><text>nee</text></svg><p onclick="alert(1)">Ja<img src="http://voorbeeld.example/x.png" alt="nee"></p>' +
      '<p hidden>nee</p><div style="display: none">nee<p>ook nee</div><!-- nee --><select><option>nee</select>';
    expect(await turnsOf('a.html', page)).toBe('Ja');
    expect(await notesOf('a.html', page)).toEqual([
      '1 picture was left out.',
      '2 stretches of hidden text were left out.',
    ]);
    expect(await turnsOf('a.html', page, { choices: { hidden: true } })).toBe('Ja\nnee\nnee\nook nee');
  });

  it.each([
    ['the encoding the page names', '<meta charset="windows-1252">', [0xeb], 'ë'],
    [
      'Latin-1 as browsers do',
      '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">',
      [0x80],
      '€',
    ],
    ['the encoding that was chosen before it', '<meta charset="windows-1252">', [0x89], 'ë'],
  ])('are read in %s', async (name, head, letter, expected) => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(`${head}<p>`), ...letter]);
    expect(await turnsOf('a.html', bytes, name.includes('chosen') ? { encoding: 'cp850' } : {})).toBe(
      expected,
    );
  });

  it('are refused where they are nested beyond reason', async () => {
    expect(await turnsOf('a.html', `${'<div>'.repeat(1_000_000)}Hoi`)).toBe(
      '“a.html” could not be read: it is nested more than 10000 levels deep. Nothing was imported from it.',
    );
  });

  it('may have tables in tables in tables', async () => {
    expect(await turnsOf('a.html', `${'<table><tr><td>'.repeat(3_000)}Hoi`)).toBe('Hoi');
  });
});

describe('Markdown', () => {
  it.each([
    [
      'headings, emphasis and links as their words',
      '# Kop *vier*\n\nEen ~~twee~~ [drie](http://x.example) `vier` ![vijf](x.png)',
      'Kop vier\nEen twee drie vier',
    ],
    ['lists', '- een\n- twee\n\n3. drie\n4. vier', '• een\n• twee\n3. drie\n4. vier'],
    [
      'wrapped lines as one, and line ends that were asked for',
      'Een regel\nloopt door  \nen deze\\\nniet',
      'Een regel loopt door\nen deze\nniet',
    ],
    ['tables', '| a | b |\n|---|---|\n| c | d |', 'a\tb\nc\td'],
    ['quotes and code as they stand', '> een\n> twee\n\n    a  b\n', 'een twee\na  b'],
    ['markup within it', 'Een <b>twee</b><br>drie\n\n<div>vier<p>vijf</div>', 'Een twee\ndrie\nvier\nvijf'],
    ['signs that only look like markup', '12:31 SPEAKER_00 * 3 \\* 4', '12:31 SPEAKER_00 * 3 * 4'],
    ['a line between lines', 'a\n\n---\n\nb', 'a\nb'],
  ])('keeps %s', async (_, file, expected) => {
    expect(await turnsOf('a.md', file)).toBe(expected);
  });

  it.each([
    [
      'labels on every line of a paragraph',
      '**Anna:** Hoi\nallemaal\n**Bram**: Dag\n[00:05] Anna: Ja',
      ['Anna: Hoi allemaal', 'Bram: Dag', 'Anna@5: Ja'],
    ],
    [
      'bold names without a colon',
      '**Anna** Hoi\n**Bram** Dag\n\n**Anna** Ja\n\n__Bram__ Nee',
      ['Anna: Hoi', 'Bram: Dag', 'Anna: Ja', 'Bram: Nee'],
    ],
    [
      'labels that look like links',
      '[Anna]: hoi\n\n[Bram]: dag\n\n[Anna]: http://x.example/',
      ['Anna: hoi', 'Bram: dag'],
    ],
    [
      'a table of speaker and words',
      '| Spreker | Tekst |\n|:--|:--|\n| Anna | *Hoi* |\n| Bram | Dag |',
      ['Anna: Hoi', 'Bram: Dag'],
    ],
    ['numbered turns', '1. Anna: hoi\n2. Bram: dag\n3. Anna: ja', ['Anna: hoi', 'Bram: dag', 'Anna: ja']],
  ])('tells speakers by %s', async (_, file, expected) => {
    expect(await turnsOf('a.md', file)).toEqual(expected);
  });

  it('leaves out the settings above the text and says so', async () => {
    const file = '---\ntitle: FG 3\ndate: 2026-03-12\n---\nHoi';
    expect(await turnsOf('a.md', file)).toBe('Hoi');
    expect(await notesOf('a.md', file)).toEqual(['The settings above the text were left out.']);
  });

  it('refuses more than its parser can hold', async () => {
    expect(await turnsOf('a.md', 'a '.repeat(800_000))).toBe(
      '“a.md” could not be read: it holds more than 1,500,000 characters. Nothing was imported from it. Let its name end in .txt to read it as it is.',
    );
  });
});
