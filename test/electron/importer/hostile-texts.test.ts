import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportHost } from '../../../electron/importer/import-host';
import { runImport } from '../../../electron/importer/run-import';
import type { ImportOptions } from '../../../shared/import/import-options';
import { builtImportHost } from './importer-host';

let host: ImportHost;
beforeAll(async () => {
  host = await builtImportHost();
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The words a file is read as, cut short, or the sentence that refuses it. */
async function outcome(
  fileName: string,
  text: string | Uint8Array,
  options: ImportOptions = {},
): Promise<string> {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const result = await runImport({ fileName, bytes, options }, { host });
  return result.ok ? (result.value.sources[0]?.text ?? '').slice(0, 60) : result.error.message;
}

const pixels = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

describe('subtitles, pages and Markdown that mean harm', () => {
  it.each(['vtt', 'srt', 'html', 'md'])('a picture named .%s is refused by name', async (extension) => {
    expect(await outcome(`foto.${extension}`, pixels)).toBe(
      `“foto.${extension}” could not be read: it is a PNG picture, not plain text. Nothing was imported from it.`,
    );
  });

  it.each<readonly [string, string, string, string]>([
    [
      'scripts and addresses as text',
      'a.html',
      '<p>&lt;img src=x onerror=alert(1)&gt; javascript:alert(1)</p>',
      '<img src=x onerror=alert(1)> javascript:alert(1)',
    ],
    [
      'an address behind words',
      'a.md',
      '[Hoi](javascript:alert(1)) <script>alert(1)</script>',
      'Hoi alert(1)',
    ],
    [
      'a document type with entities',
      'a.html',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]><p>&a;&b;</p>',
      ']>\n&a;&b;',
    ],
    [
      'names of the language itself',
      'a.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v __proto__>Hoi</v>\n\n00:02.000 --> 00:03.000\n<v constructor>Dag</v>',
      'Hoi\nDag',
    ],
  ])('%s are only words', async (_, fileName, text, expected) => {
    expect(await outcome(fileName, text)).toBe(expected);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it.each<readonly [string, string, string, string]>([
    [
      'a million open tags',
      'a.html',
      '<i>'.repeat(1_000_000),
      '“a.html” could not be read: it is nested more than 10000 levels deep. Nothing was imported from it.',
    ],
    ['three thousand tables in one another', 'a.html', `${'<table><tr><td>'.repeat(3_000)}Hoi`, 'Hoi'],
    [
      'a hundred thousand quotes in one another',
      'a.md',
      `${'>'.repeat(100_000)} Hoi`,
      '“a.md” could not be read: it is nested more than 40 levels deep. Nothing was imported from it.',
    ],
    ['a long line of open brackets', 'a.md', `${'['.repeat(50_000)}Hoi`, '['.repeat(60)],
    ['a long line of stars', 'a.md', '*a **b '.repeat(20_000), '*a **b '.repeat(20_000).slice(0, 60)],
    ['letters as numbers', 'a.html', `<p>${'&#65;'.repeat(300_000)}`, 'A'.repeat(60)],
    [
      'fifty thousand subtitles of nobody',
      'a.srt',
      `${'00:00:01,000 --> 00:00:02,000\n\n'.repeat(50_000)}Hoi`,
      'Hoi',
    ],
    [
      'a line of colons',
      'a.txt',
      `Anna: ja\nBram: nee\n${':'.repeat(1_000_000)}`,
      `ja\nnee\n${':'.repeat(53)}`,
    ],
    ['lines of half labels', 'a.txt', `${`${'Aa '.repeat(50)}\n`.repeat(5_000)}Anna: ja`, 'Aa '.repeat(20)],
    [
      'lines of times',
      'a.txt',
      `Anna: ja\n${'[00:00:01]\n'.repeat(50_000)}`,
      'Anna: ja\n[00:00:01]\n[00:00:01]\n[00:00:01]\n[00:00:01]\n[00:00:01]\n['.slice(0, 60),
    ],
  ])('%s take no time worth mentioning', async (_, fileName, text, expected) => {
    expect(await outcome(fileName, text)).toBe(expected);
  });

  it('an expression that would never end is stopped with its process', async () => {
    const options = { speakers: { pattern: '((?:a+)+b):' } };
    const result = await runImport(
      { fileName: 'a.txt', bytes: bytesOf(`${'a'.repeat(150)}\n`.repeat(10)), options },
      { host, timeoutMs: 2_000 },
    );
    expect(result.ok ? '' : result.error.message).toBe(
      '“a.txt” could not be read: reading it takes longer than 2 seconds. Nothing was imported from it.',
    );
  });

  it('an expression that is none is refused in a sentence', async () => {
    expect(await outcome('a.txt', 'Anna: Hoi', { speakers: { pattern: '(' } })).toBe(
      '“a.txt” could not be read: the expression for speakers is not a regular expression. Nothing was imported from it. Put the part that is the label between round brackets, as in ^(R\\d+)\\s.',
    );
  });
});
