import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeTextCodecs } from '../../../electron/importer/text-codecs';
import { odt } from '../../../shared/import/formats/odt';
import type { ReadContent } from '../../../shared/import/read-content';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const STYLES = `<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="C" style:family="text" style:parent-style-name="B"/>
<style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style>
<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" text:display-levels="2" style:num-format="i" style:num-prefix="("  style:num-suffix=")"/></text:list-style>
</office:automatic-styles>`;

/** What the reader makes of the body of a flat file. */
async function read(body: string, choices: Readonly<Record<string, boolean>> = {}): Promise<ReadContent> {
  const file = `<office:document xmlns:office="${OASIS}office:1.0" xmlns:style="${OASIS}style:1.0" xmlns:text="${OASIS}text:1.0" xmlns:table="${OASIS}table:1.0" xmlns:draw="${OASIS}drawing:1.0" xmlns:fo="${OASIS}xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document>`;
  const context = { fileName: 'a.fodt', codecs: nodeTextCodecs, options: { choices } };
  const result = await odt.read(strToU8(file), context);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

const texts = async (body: string, choices?: Readonly<Record<string, boolean>>): Promise<readonly string[]> =>
  ((await read(body, choices)).sources[0]?.lines ?? []).map(({ text }) => text);

describe('an OpenDocument text gives its words', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'with spaces, tabs and line breaks as they are shown',
      '<text:p>  Anna:\n   een <text:s text:c="2"/>twee<text:tab/>drie<text:line-break/>vier </text:p>',
      ['Anna: een   twee\tdrie\nvier '],
    ],
    [
      'with the numbers of its lists, going on and starting anew',
      '<text:list text:style-name="N"><text:list-item><text:p>a</text:p><text:p>zonder</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list><text:list text:style-name="N" text:continue-numbering="true"><text:list-item><text:p>c</text:p></text:list-item><text:list-item text:start-value="9"><text:p>d</text:p></text:list-item></text:list><text:list text:style-name="N"><text:list-header><text:p>kop</text:p></text:list-header><text:list-item><text:p>e</text:p></text:list-item></text:list>',
      ['1. a', 'zonder', '(1.i) b', '2. c', '9. d', 'kop', '1. e'],
    ],
    [
      'without the numbers of a list that counts turns',
      '<text:list text:style-name="N"><text:list-item><text:p>Anna: ja</text:p></text:list-item><text:list-item><text:p>Bart: nee</text:p></text:list-item></text:list>',
      ['Anna: ja', 'Bart: nee'],
    ],
    [
      'without what is no text',
      '<office:forms/><text:p>a<text:ruby><text:ruby-base>b</text:ruby-base><text:ruby-text>c</text:ruby-text></text:ruby><draw:frame><draw:object><math>d</math></draw:object></draw:frame><text:bookmark text:name="e"/>f</text:p>',
      ['abf'],
    ],
    [
      'with the words of merged cells once',
      '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>samen</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>',
      ['samen', 'a\tb'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await texts(body)).toEqual(expected);
  });

  it('with who speaks in a table of speakers, and with the bold start of a paragraph', async () => {
    const row = (who: string, words: string): string =>
      `<table:table-row><table:table-cell><text:p>${who}</text:p></table:table-cell><table:table-cell><text:p>${words}</text:p></table:table-cell></table:table-row>`;
    const body = `<text:p><text:span text:style-name="C">Anna</text:span> begint</text:p><table:table>${row('Anna:', 'Ja')}${row('Bart:', 'Nee')}${row('', 'Of toch')}</table:table><text:p>Einde</text:p>`;
    expect((await read(body)).sources[0]?.lines).toEqual([
      { text: 'Anna begint', bold: 4 },
      { text: 'Ja', speaker: 'Anna' },
      { text: 'Nee', speaker: 'Bart' },
      { text: 'Of toch', speaker: 'Bart' },
      { text: 'Einde', speaker: '' },
    ]);
    expect(await texts(body, { 'speaker-tables': false })).toEqual([
      'Anna begint',
      'Anna:\tJa',
      'Bart:\tNee',
      '\tOf toch',
      'Einde',
    ]);
  });
});

const changed = `<text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info><text:p>oud</text:p><text:p>en </text:p></text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>`;
const body = `${changed}<text:p>Een <text:change text:change-id="d"/>woord<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>noot</text:p></text:note-body></text:note><office:annotation><dc:creator>A</dc:creator><text:p>klopt?</text:p></office:annotation><text:change-start text:change-id="i"/> nieuw</text:p><text:p>er<text:change-end text:change-id="i"/> bij<text:span text:style-name="V"> stil</text:span>.</text:p>`;

describe('what a person may have otherwise in an OpenDocument text', () => {
  it('is counted and left out', async () => {
    const { choices = [], sources } = await read(body);
    expect(sources[0]?.lines.map(({ text }) => text)).toEqual(['Een woord nieuw', 'er bij.']);
    expect(choices.map(({ id, on, count }) => [id, on, count])).toEqual([
      ['notes', false, 1],
      ['comments', false, 1],
      ['tracked', true, 2],
      ['hidden', false, 1],
    ]);
  });

  it('stands in the text where it is asked for', async () => {
    const all = { notes: true, comments: true, hidden: true, tracked: false };
    expect(await texts(body, all)).toEqual(['Een oud\nen woord[1] bij stil. [klopt?]', '[1] noot']);
  });
});
