import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSampleStudy, SAMPLE_NAME } from '../../../electron/study/build-sample-study';
import { codesInTreeOrder } from '../../../shared/code-tree/code-tree';
import { textCheck } from '../../../shared/lib/text-check';
import { expectOk } from '../../../shared/lib/result';
import { closedLater, freshFolder, reopen, shown } from './study-folder';

const SAMPLE = join(import.meta.dirname, '../../../electron/sample');

describe('the sample study', () => {
  it('is built from its files by the commands people use, and reopens as it was built', async () => {
    const folder = join(await freshFolder(), 'sample');
    const session = closedLater(await buildSampleStudy(SAMPLE, folder, {}));
    const { study } = session;
    expect({
      name: study.name,
      documents: study.documents.size,
      codes: codesInTreeOrder(study).length,
      coders: [...study.coders.values()].map(({ name }) => name),
      groups: [...study.groups.values()].map(({ name, asks }) => (asks ? `${name} (asks)` : name)),
      participants: study.participants.size,
      links: [...study.speakers.values()].reduce((sum, links) => sum + links.size, 0),
    }).toEqual({
      name: SAMPLE_NAME,
      documents: 10,
      codes: 50,
      coders: ['Noor Vermaat', 'Daan Wolters'],
      groups: ['Leerlingen', 'Ouders', 'Leraren en mentoren', 'Bedrijfsdeelnemers', 'Interviewer (asks)'],
      participants: 18,
      links: 34,
    });
    expect(study.codingDocuments.size).toBeGreaterThan(250);
    const before = shown(session);
    await session.close();
    expect(shown(await reopen(folder))).toBe(before);
  });

  it('codes exactly the words its codings were made on', async () => {
    const session = closedLater(await buildSampleStudy(SAMPLE, join(await freshFolder(), 'sample'), {}));
    for (const [document, codings] of session.study.codings) {
      const text = expectOk(await session.texts.of(session.study, document));
      const astray = [...codings.values()].filter(
        ({ from, to, check }) => textCheck(text.slice(from, to)) !== check,
      );
      expect(astray).toEqual([]);
    }
  });
});
