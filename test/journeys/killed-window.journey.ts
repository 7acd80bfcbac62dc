import { expect, test } from 'vitest';
import { join } from 'node:path';
import { openStudyFolder } from '../../electron/study/open-folder';
import { expectOk } from '../../shared/lib/result';
import { journeyFolder, openWorkbench } from '../support/workbench';

/** Kills of the whole program in the middle of coding. */
const KILLS = 5;

test(`a window killed while coding reopens with every acknowledged coding (${KILLS} kills)`, async () => {
  const userData = journeyFolder('kill');
  const acknowledged: string[] = [];
  for (let round = 0; round < KILLS; round += 1) {
    const { app, page } = await openWorkbench(userData, ['--sample']);
    await page.getByRole('navigation', { name: 'Views' }).waitFor();
    await page.exposeFunction('acknowledge', (coding: string) => acknowledged.push(coding));
    await page.evaluate(codeWithoutEnd, round);
    await page.waitForTimeout(300 + round * 137);
    app.process().kill('SIGKILL');
    await new Promise((resolve) => app.process().once('exit', resolve));
  }
  const folder = join(userData, 'sample', 'Loopbaanoriëntatie Havenstad 2026.codeboom');
  const session = expectOk(await openStudyFolder(folder, { access: 'read' }));
  const there = new Set(
    [...session.study.codings.values()]
      .flatMap((codings) => [...codings.values()])
      .map(({ document, from, to, code }) => `${document} ${from} ${to} ${code}`),
  );
  const lost = acknowledged.filter((coding) => !there.has(coding));
  console.log(`${KILLS} kills, ${acknowledged.length} acknowledged, ${lost.length} lost`);
  await session.close();
  expect(acknowledged.length).toBeGreaterThan(KILLS * 10);
  expect(lost).toEqual([]);
});

/** Runs in the page: codes place after place, and reports each coding whose answer says it is on disk. */
async function codeWithoutEnd(round: number): Promise<void> {
  interface Opened {
    readonly value: { readonly open: { readonly state: string } };
  }
  type Table = readonly (readonly [id: string, record: unknown])[];
  const reply = (await window.codeboom.request('app:state', undefined)) as Opened;
  const tables = JSON.parse(reply.value.open.state) as Record<'documents' | 'codes' | 'coders', Table>;
  const [document = '', code = '', coder = ''] = [tables.documents, tables.codes, tables.coders].map(
    (table) => table[0]?.[0],
  );
  const acknowledge = (window as unknown as { acknowledge: (coding: string) => void }).acknowledge;
  const one = async (from: number): Promise<void> => {
    const codings = [{ document, from, to: from + 7, code, coder }];
    const reply = (await window.codeboom.request('command:run', {
      type: 'add-codings',
      payload: { codings },
    })) as { ok: boolean };
    if (reply.ok) acknowledge(`${document} ${from} ${from + 7} ${code}`);
    void one(from + 4);
  };
  for (const lane of [0, 1, 2, 3]) void one(round * 1_500 + lane);
}
