import { afterAll, beforeAll, expect, test } from 'vitest';
import { journeyFolder, openWorkbench, type Workbench } from '../support/workbench';

let bench: Workbench;

beforeAll(async () => {
  bench = await openWorkbench(journeyFolder('security'), ['--sample']);
  await bench.page.getByRole('navigation', { name: 'Views' }).waitFor();
});

afterAll(async () => {
  await bench.app.close();
});

test('the page sees the closed bridge and nothing of Node or Electron', async () => {
  const seen = await bench.page.evaluate(() => ({
    bridge: Object.keys(window.codeboom).sort(),
    leaks: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
  }));
  expect(seen).toEqual({ bridge: ['on', 'request'], leaks: [] });
});

test('the content policy blocks what a page could be tricked into', async () => {
  const blocked = await bench.page.evaluate(async () => {
    const outcomes: Record<string, string> = {};
    // The debugger that drives this test lifts the ban on eval for its own turn; a later turn is the page's.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const attempt = (name: string, act: () => unknown): void => {
      try {
        act();
        outcomes[name] = 'ran';
      } catch {
        outcomes[name] = 'blocked';
      }
    };
    // By name, as a page that was tricked would reach them.
    const named = (name: string): unknown => Reflect.get(globalThis, name);
    attempt('eval', () => Reflect.apply(named('eval') as typeof String, null, ['1']));
    attempt('Function', () => Reflect.construct(named('Function') as typeof Function, ['return 1']));
    attempt('innerHTML', () => {
      document.createElement('div').innerHTML = '<b>x</b>';
    });
    attempt('WebSocket', () => new WebSocket('ws://127.0.0.1:9/'));
    attempt('Worker', () => new Worker('data:text/javascript,1'));
    const fetches = [
      'https://example.org/',
      'http://127.0.0.1:9/',
      'file:///etc/passwd',
      'data:text/plain,x',
    ];
    for (const url of fetches)
      outcomes[url] = await fetch(url).then(
        () => 'ran',
        () => 'blocked',
      );
    const load = (element: HTMLElement): Promise<string> =>
      new Promise((resolve) => {
        element.addEventListener('load', () => resolve('ran'));
        element.addEventListener('error', () => resolve('blocked'));
        setTimeout(() => resolve('blocked'), 1_500);
        document.body.append(element);
      });
    outcomes['img'] = await load(
      Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }),
    );
    outcomes['iframe'] = await load(
      Object.assign(document.createElement('iframe'), { src: 'about:blank#x' }),
    ).then((got) => got);
    outcomes['stylesheet'] = await load(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://example.org/x.css' }),
    );
    return outcomes;
  });
  expect(blocked).toMatchObject({
    eval: 'blocked',
    Function: 'blocked',
    innerHTML: 'blocked',
    'https://example.org/': 'blocked',
    'http://127.0.0.1:9/': 'blocked',
    'file:///etc/passwd': 'blocked',
    'data:text/plain,x': 'blocked',
    img: 'blocked',
    stylesheet: 'blocked',
  });
});

test.each([
  'https://example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'app://evil/index.html',
  'data:text/html,<p>x',
  'app://codeboom/../../etc/passwd',
])('the window does not go to %s', async (url) => {
  await bench.page.evaluate((target) => {
    const link = Object.assign(document.createElement('a'), { href: target });
    document.body.append(link);
    link.click();
    link.remove();
  }, url);
  await bench.page.waitForTimeout(200);
  expect(bench.page.url()).toBe('app://codeboom/index.html');
});

test('no page can open a window or be given a permission', async () => {
  const outcome = await bench.page.evaluate(async () => ({
    opened: window.open('https://example.org/') === null,
    microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    ),
    notifications: await Notification.requestPermission(),
  }));
  expect(outcome).toEqual({ opened: true, microphone: 'denied', notifications: 'denied' });
  expect(bench.app.windows()).toHaveLength(1);
});

test.each([
  '/nothing.js',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/index.html%00',
  '//etc/passwd',
  '/assets/',
])('the page’s own scheme does not serve %s', async (path) => {
  const image = await bench.page.evaluate(
    (src) =>
      new Promise<string>((resolve) => {
        const script = Object.assign(document.createElement('img'), { src });
        script.addEventListener('load', () => resolve('served'));
        script.addEventListener('error', () => resolve('refused'));
        document.body.append(script);
      }),
    `app://codeboom${path}`,
  );
  expect(image).toBe('refused');
});

test('a request outside the contract is refused before it reaches the main process', async () => {
  const refused = await bench.page.evaluate(() =>
    (window.codeboom.request as (channel: string, args: unknown) => Promise<unknown>)(
      'fs:read',
      '/etc/passwd',
    ).then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
});

test('arguments that do not fit the contract are answered with an error and change nothing', async () => {
  const replies = await bench.page.evaluate(() =>
    Promise.all([
      window.codeboom.request('document:text', { document: 7 }),
      window.codeboom.request('command:run', { type: 'add-coder', payload: { name: 'x', extra: true } }),
      window.codeboom.request('command:run', { type: 'drop-everything', payload: {} }),
    ]),
  );
  expect(replies).toEqual([
    expect.objectContaining({ ok: false, error: expect.objectContaining({ code: 'bad-request' }) }),
    expect.objectContaining({ ok: false, error: expect.objectContaining({ code: 'bad-request' }) }),
    expect.objectContaining({ ok: false, error: expect.objectContaining({ code: 'bad-request' }) }),
  ]);
});
