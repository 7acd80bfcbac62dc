import { builtinModules } from 'node:module';
import { basename, dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { exclusively, inCheckout, root, say } from './checkout.mjs';
import { lazyLibraries } from './lazy-library.mjs';
import { bundleNames, bundles, fingerprint, isStale, writeStamp } from './freshness.mjs';

/** @typedef {import('./freshness.mjs').BundleName} BundleName */

const nodeModules = builtinModules.flatMap((name) => [name, `node:${name}`]);

/**
 * One self-contained CommonJS file: everything but Electron and Node is inside, so nothing is loaded from
 * node_modules when the program runs, and packages that are ESM only work in Electron 25.
 * @param {BundleName} name @returns {import('vite').InlineConfig}
 */
function scriptConfig(name) {
  const { entry, file } = bundles[name];
  const banner = name === 'cli' ? '#!/usr/bin/env node' : '';
  return {
    plugins: name === 'importer' ? [lazyLibraries({ 'unpdf/pdfjs': ['getDocument'] })] : [],
    ssr: { noExternal: true, external: ['electron', ...nodeModules] },
    build: {
      ssr: inCheckout(entry),
      target: 'node18',
      outDir: inCheckout(dirname(file)),
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        external: ['electron', ...nodeModules],
        output: { format: 'cjs', entryFileNames: basename(file), codeSplitting: false, banner },
        checks: { pluginTimings: false },
      },
    },
  };
}

/**
 * The window's page. Fonts and pictures stay files, because the content security policy admits no data: addresses.
 * @returns {import('vite').InlineConfig}
 */
function pageConfig() {
  return {
    root: inCheckout('renderer'),
    base: './',
    plugins: [react()],
    build: {
      target: 'chrome114',
      outDir: inCheckout('out/renderer'),
      emptyOutDir: true,
      minify: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
      modulePreload: { polyfill: false },
    },
    worker: { format: 'es' },
  };
}

/**
 * The Vite configuration of one bundle.
 * @param {BundleName} name @returns {import('vite').InlineConfig}
 */
export function bundleConfig(name) {
  const common = { root, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('warn') };
  return { ...common, ...(name === 'renderer' ? pageConfig() : scriptConfig(name)) };
}

/** Builds those of the named bundles whose sources changed; says on standard error what it built. @param {readonly BundleName[]} names */
export async function buildStale(names) {
  await exclusively('build', async () => {
    for (const name of names.filter(isStale)) {
      const builtFrom = fingerprint(name);
      const started = performance.now();
      await build(bundleConfig(name));
      writeStamp(name, builtFrom);
      say(`built ${bundles[name].file} in ${Math.round(performance.now() - started)} ms`);
    }
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const asked = bundleNames.filter((name) => argv.includes(name));
  try {
    await buildStale(asked.length > 0 ? asked : bundleNames);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error)); // Where it is wrong; the bundler's own stack is no help.
    process.exitCode = 1;
  }
}
