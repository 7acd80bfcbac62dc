import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CONTENT_POLICY } from '../../../electron/main/security/content-policy';
import { findPageFile, listPageFiles } from '../../../electron/main/security/page-files';
import { declarePageScheme, servePage } from '../../../electron/main/security/page-protocol';
import { recorded } from './fake-electron';

vi.mock('electron', () => import('./fake-electron'));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codeboom-page-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'secret');
  await writeFile(join(folder, 'page', 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'page', 'assets', 'app.js'), 'start();');
  await writeFile(join(folder, 'page', 'assets', 'app.css'), 'p{}');
  await writeFile(join(folder, 'page', 'assets', 'app.js.map'), '{}');
  await writeFile(join(folder, 'page', '.env'), 'KEY=1');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const climbs = [
  '..',
  '%2e%2e',
  '%2E%2e',
  '.%2e',
  '%2e.',
  '..%00',
  '%252e%252e',
  '..%5c',
  '..\\',
  '....',
  '．．',
];
const targets = ['secret.html', 'etc/passwd', 'page/index.html'];
const TRAVERSALS: readonly string[] = [
  ...climbs.flatMap((up) => targets.map((target) => `app://codeboom/${up}/${target}`)),
  ...climbs.map((up) => `app://codeboom/assets/${up}/${up}/secret.html`),
  'app://codeboom//index.html',
  'app://codeboom//etc/passwd',
  'app://codeboom/\\\\server\\share\\x.html',
  'app://codeboom/C:/Windows/win.ini',
  'app://codeboom/C:%5CWindows%5Cwin.ini',
  'app://codeboom/file:///etc/passwd',
  'app://codeboom/index.html%00.js',
  'app://codeboom/index.html\u0000',
  'app://codeboom/index.html/',
  'app://codeboom/INDEX.HTML',
  'app://codeboom/index%2ehtml',
  'app://codeboom/assets',
  'app://codeboom/assets/',
  'app://codeboom/assets/app.js.map',
  'app://codeboom/.env',
  'app://codeboom/__proto__',
  'app://codeboom/constructor',
  'app://codeboom',
  'app://codeboom.example/index.html',
  'app://codeboom@example/index.html',
  'app://CODEBOOM/index.html',
  'app://example/index.html',
  'app:/codeboom/index.html',
  'app:codeboom/index.html',
  'https://codeboom/index.html',
  'file:///index.html',
  'index.html',
  '/index.html',
  '',
];

describe('the files of the page', () => {
  it('are found by their own names, with or without a query or a fragment', () => {
    const files = listPageFiles(join(folder, 'page'));
    const found = [
      'app://codeboom/',
      'app://codeboom/index.html',
      'app://codeboom/index.html?x=1#top',
      'app://codeboom/assets/app.js',
      'app://codeboom/assets/app.css',
    ].map((url) => findPageFile(files, url));
    expect(found).toEqual([
      { path: join(folder, 'page', 'index.html'), type: 'text/html; charset=utf-8' },
      { path: join(folder, 'page', 'index.html'), type: 'text/html; charset=utf-8' },
      { path: join(folder, 'page', 'index.html'), type: 'text/html; charset=utf-8' },
      { path: join(folder, 'page', 'assets', 'app.js'), type: 'text/javascript; charset=utf-8' },
      { path: join(folder, 'page', 'assets', 'app.css'), type: 'text/css; charset=utf-8' },
    ]);
  });

  it(`are not found by any of ${TRAVERSALS.length} ways round`, () => {
    expect(TRAVERSALS.length).toBeGreaterThanOrEqual(60);
    const files = listPageFiles(join(folder, 'page'));
    expect(TRAVERSALS.filter((url) => findPageFile(files, url) !== undefined)).toEqual([]);
  });

  it('are served under a secure scheme without fetch from elsewhere, each with the policy', async () => {
    declarePageScheme();
    const recording = { path: join(folder, 'page', 'assets', 'app.css'), type: 'audio/mpeg' };
    servePage(join(folder, 'page'), async (hash) => (hash === 'a'.repeat(64) ? recording : undefined));
    expect(recorded.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, stream: true } },
    ]);
    const serve = recorded.protocols.get('app');
    const answerTo = async (url: string, method = 'GET'): Promise<unknown> => {
      // A Request of Node refuses the scheme; these are the two members that are read.
      const response = await serve?.({ url, method, headers: new Headers() } as Request);
      return [response?.status, response?.headers.get('Content-Security-Policy'), await response?.text()];
    };
    expect(await answerTo('app://codeboom/')).toEqual([200, CONTENT_POLICY, '<p>page</p>']);
    expect(await answerTo('app://codeboom/../secret.html')).toEqual([404, CONTENT_POLICY, 'Not found']);
    expect(await answerTo(`app://codeboom/media/${'a'.repeat(64)}`)).toEqual([206, null, 'p{}']);
    expect(await answerTo(`app://codeboom/media/${'b'.repeat(64)}`)).toEqual([
      404,
      CONTENT_POLICY,
      'Not found',
    ]);
    expect(await answerTo(`app://codeboom/media/${'a'.repeat(64)}/..`)).toEqual([
      404,
      CONTENT_POLICY,
      'Not found',
    ]);
    expect(await answerTo('app://codeboom/', 'POST')).toEqual([404, CONTENT_POLICY, 'Not found']);
  });
});

describe('the content policy', () => {
  it('lets the page load its own files and nothing else', () => {
    expect(
      Object.fromEntries(CONTENT_POLICY.split('; ').map((part) => part.split(/ (.*)/s).slice(0, 2))),
    ).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' blob: data:",
      'media-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-src': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
      'require-trusted-types-for': "'script'",
    });
  });
});
