import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addImport } from '../../../renderer/features/import/apply-import';
import { readAgain, settleFiles, wantedOptions } from '../../../renderer/features/import/wizard-actions';
import { beginWizard, useWizardStore } from '../../../renderer/features/import/wizard-store';
import { useImportStore } from '../../../renderer/state/import-store';
import type { ImportOptions } from '../../../shared/import/import-options';
import type { DecidedLabel } from '../../../shared/import/review/label-decision';
import type { ImportSource, ReadyFile } from '../../../shared/ipc/import-messages';

const REFUSAL = 'Reading “fg.txt” that way found no labels.';

const source = (title: string): ImportSource => ({
  title,
  format: 'txt',
  encoding: 'utf-8',
  words: 100,
  turns: 3,
  timed: 0,
  speakers: ['Anna'],
  labels: [
    {
      label: 'Anna',
      variants: [],
      turns: 3,
      timed: 0,
      confidence: 'certain',
      isSpeaker: true,
      reason: '',
    },
  ],
  date: null,
  attributes: {},
  given: 0,
  givenCodes: [],
  notes: [],
});

const ready = (titles: readonly string[], options: ImportOptions = {}): ReadyFile => ({
  kind: 'ready',
  key: 'f1',
  name: 'fg.txt',
  revision: 1,
  options,
  sources: titles.map(source),
  choices: [],
  repairs: 0,
  isTable: false,
});

/** Electron's side of the bridge: it answers each reading as told, and says what it was asked. */
function answerWith(read: (options: ImportOptions) => ReadyFile | string): readonly unknown[] {
  const asked: unknown[] = [];
  const request = (channel: string, args: { readonly options: ImportOptions }): Promise<unknown> => {
    asked.push(channel === 'import:read-again' ? args.options : channel);
    const answer = channel === 'import:read-again' ? read(args.options) : 'Nothing is added here.';
    return Promise.resolve(
      typeof answer === 'string'
        ? { ok: false, error: { code: 'refused', message: answer } }
        : { ok: true, value: { ...answer, revision: 2 } },
    );
  };
  vi.stubGlobal('window', { codeboom: { request, on: () => () => undefined } });
  return asked;
}

/** Begins an import of one file. */
function begin(file: ReadyFile): void {
  useImportStore.setState({ id: 'i', files: new Map([[file.key, file]]), step: 'files' });
  beginWizard(null);
  beginWizard('i');
}

beforeEach(() => vi.stubGlobal('window', {}));
afterEach(() => vi.unstubAllGlobals());

describe('a reading that is refused', () => {
  const file = ready(['FG'], { speakers: { pattern: '^<(.+?)>' } });

  it('is not asked for again, and leaves the pattern the file was read with', async () => {
    begin(file);
    const asked = answerWith(() => REFUSAL);
    await readAgain(file, { speakers: { pattern: String.raw`^R\d+` } });
    expect(useWizardStore.getState().refused).toEqual(new Map([['f1', REFUSAL]]));
    expect(wantedOptions(file)).toEqual({ speakers: { pattern: '^<(.+?)>' } });
    await settleFiles();
    expect(asked).toEqual([{ speakers: { pattern: String.raw`^R\d+` } }]);
    expect(useWizardStore.getState().refused).toEqual(new Map());
  });

  it('leaves the pattern alone when something else is read otherwise later', async () => {
    begin(file);
    const asked = answerWith((options) => (options.encoding === undefined ? REFUSAL : { ...file, options }));
    await readAgain(file, { speakers: { pattern: String.raw`^R\d+` } });
    await readAgain(file, { encoding: 'latin1' });
    expect(asked.at(-1)).toEqual({ encoding: 'latin1', speakers: { pattern: '^<(.+?)>' } });
  });

  it('keeps the import from being added without what was decided about labels', async () => {
    begin(file);
    useWizardStore.setState({
      decisions: [{ file: 'f1/0', label: 'Anna', decision: { kind: 'text' }, reach: 'all-files' }],
    });
    const asked = answerWith(() => REFUSAL);
    await addImport('i');
    expect(useWizardStore.getState().problem).toBe(REFUSAL);
    expect(asked).toEqual([{ speakers: { pattern: '^<(.+?)>', text: ['Anna'] } }]);
  });

  it('does not matter for a file that is left out', async () => {
    begin(file);
    useWizardStore.setState({
      choices: new Map([['f1/0', { include: false }]]),
      options: new Map([['f1', { encoding: 'latin1' }]]),
    });
    answerWith(() => REFUSAL);
    await addImport('i');
    expect(useWizardStore.getState().problem).toBe('Nothing is added here.');
  });
});

describe('what was said of single conversations of a file', () => {
  const decisions: readonly DecidedLabel[] = [
    { file: 'f1/0', label: 'Anna', decision: { kind: 'participant', participant: 'p1' }, reach: 'all-files' },
    { file: 'f1/1', label: 'R1', decision: { kind: 'participant', participant: 'p2' }, reach: 'file' },
    { file: 'f10/0', label: 'R1', decision: { kind: 'participant', participant: 'p3' }, reach: 'file' },
  ];
  const said = {
    choices: new Map([
      ['f1/1', { title: 'School B, voorjaar' }],
      ['f10/0', { date: '2026-03-12' }],
    ]),
    putAside: new Set(['f1/1 row R1', 'f10/0 row R1']),
    decisions,
  };

  it.each([
    ['others', ['School A', 'School B'], ['Klas 1', 'Klas 2']],
    ['them in another order', ['School A', 'School B'], ['School B', 'School A']],
    ['more of them', ['School A'], ['School A', 'School B']],
  ])('is forgotten when it is read into %s', async (_, before, now) => {
    begin(ready(before));
    useWizardStore.setState(said);
    answerWith((options) => ready(now, options));
    await readAgain(ready(before), { encoding: 'latin1' });
    const { choices, putAside, decisions: kept } = useWizardStore.getState();
    expect(choices).toEqual(new Map([['f10/0', { date: '2026-03-12' }]]));
    expect(putAside).toEqual(new Set(['f10/0 row R1']));
    expect(kept).toEqual([decisions[0], decisions[2]]);
  });

  it.each([
    ['the same ones', ['School A', 'School B'], ['School A', 'School B']],
    ['one under another title', ['School A'], ['Basisschool A']],
  ])('stays when it is read into %s', async (_, before, now) => {
    begin(ready(before));
    useWizardStore.setState(said);
    answerWith((options) => ready(now, options));
    await readAgain(ready(before), { encoding: 'latin1' });
    const { choices, putAside, decisions: kept } = useWizardStore.getState();
    expect({ choices, putAside, decisions: kept }).toEqual(said);
  });
});
