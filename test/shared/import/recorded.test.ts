import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../support/parse-source';
import { recordingOf } from './recorded-source';

/** What the collection must have at least. */
const LEAST = { files: 60, producers: 25 };

const root = fileURLToPath(new URL('../../fixtures/sources/', import.meta.url));
const formats = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const filesOf = (format: string): readonly string[] =>
  readdirSync(root + format, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => !/\.expected\.txt$|^PRODUCERS\.tsv$|^README\.md$/.test(name))
    .sort();

/** The lines of PRODUCERS.tsv after its headings: file, producer with version, how it was made, licence. */
const producersOf = (format: string): readonly (readonly string[])[] => {
  const path = `${root}${format}/PRODUCERS.tsv`;
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('file\t'))
    .map((line) => line.split('\t'));
};

/** A producer without its version: “LibreOffice Writer 7.4” and “LibreOffice Writer 24.2” are one. */
const nameOf = (producer: string): string => producer.replace(/[ ,(]+v?\d.*$/, '').trim();

describe.each(formats)('real %s files', (format) => {
  it.each(filesOf(format))('%s reads as recorded', async (name) => {
    const recording = `${root}${format}/${name}.expected.txt`;
    const found = recordingOf(await parse(name, readFileSync(`${root}${format}/${name}`)));
    const kept = existsSync(recording) ? readFileSync(recording, 'utf8') : '';
    if (process.env['RECORD'] === '1' && found !== kept) {
      writeFileSync(recording, found);
      expect.fail(`recorded ${name}: read it line by line, then run without RECORD`);
    }
    expect(found).toBe(kept);
  });

  it('each say who made them and under which licence', () => {
    const told = producersOf(format);
    expect(told.map(([file = '']) => file).sort()).toEqual(filesOf(format));
    expect(
      told.filter((fields) => fields.length !== 4 || fields.some((field) => field.trim() === '')),
    ).toEqual([]);
  });
});

it('there are enough real files, of enough programs', () => {
  // A producer between brackets is a layout that was typed out after a program's own: no file of that program.
  const told = formats.flatMap(producersOf).filter(([, producer = '']) => !producer.startsWith('('));
  const producers = [...new Set(told.map(([, producer = '']) => nameOf(producer)))].sort();
  console.log(`${told.length} real files of ${producers.length} producers: ${producers.join(', ')}`);
  expect(told.length).toBeGreaterThanOrEqual(LEAST.files);
  expect(producers.length).toBeGreaterThanOrEqual(LEAST.producers);
});
