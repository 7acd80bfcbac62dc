import { describe, expect, it } from 'vitest';
import { expectOk } from '../../../shared/lib/result';
import { addDocument, freshFolder, idOf, smallStudy } from './study-folder';

const PASSAGES = 3_000;
const ranges = Array.from({ length: PASSAGES }, (_, at) => [at * 3, at * 3 + 2]).flat();

describe('a command that is planned in steps', () => {
  it('lets other work go on meanwhile, and is then planned on the study as that left it', async () => {
    const session = await smallStudy(await freshFolder());
    await addDocument(session, 'lang', 'ja '.repeat(PASSAGES));
    const document = idOf(session.study.documents, ({ title }) => title === 'lang');
    const code = idOf(session.study.codes, ({ name }) => name === 'Beeld');
    const long = session.run({
      type: 'auto-code',
      payload: { codes: [code], passages: [{ document, ranges }] },
    });
    const short = session.run({
      type: 'add-codings',
      payload: { codings: [{ document, from: 3, to: 5, code }] },
    });
    expect(expectOk(await short).label).toBe('Code with Beeld');
    expect(expectOk(await long).label).toBe('Auto-code 2999 passages with Beeld');
    expect(session.study.codings.get(document)?.size).toBe(PASSAGES);
    expectOk(await session.undo());
    expect(session.study.codings.get(document)?.size).toBe(1);
  });
});
