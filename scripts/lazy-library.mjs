import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build } from 'vite';

const PREFIX = '\0lazy:';

/**
 * Packs a large library into a bundle as a compressed string that is unpacked and run when the library is imported for
 * the first time. Otherwise every start would parse it, and most importer processes never need it.
 *
 * In the sources it is an ordinary `await import(…)`, which tests and scripts run as it is.
 * @param {Readonly<Record<string, readonly string[]>>} libraries specifier and the names that are used of it
 * @returns {import('vite').Plugin}
 */
export function lazyLibraries(libraries) {
  return {
    name: 'lazy-libraries',
    enforce: 'pre',
    resolveId: (id) => (id in libraries ? PREFIX + id : undefined),
    async load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const specifier = id.slice(PREFIX.length);
      const packed = deflateRawSync(await scriptOf(specifier), { level: 9 }).toString('base64');
      const names = (libraries[specifier] ?? []).map(
        (name) => `export const ${name} = library.exports.${name};`,
      );
      return [
        `import { compileFunction } from 'node:vm';`,
        `import { inflateRawSync } from 'node:zlib';`,
        `const library = { exports: {} };`,
        `const text = inflateRawSync(Buffer.from('${packed}', 'base64')).toString();`,
        `compileFunction(text, ['module', 'exports'], { filename: '${specifier}' })(library, library.exports);`,
        ...names,
      ].join('\n');
    },
  };
}

/** The library as one script that fills `exports`. @param {string} specifier */
async function scriptOf(specifier) {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(import.meta.resolve(specifier)),
      target: 'node18',
      write: false,
      minify: false,
      rolldownOptions: { output: { format: 'cjs', codeSplitting: false }, checks: { pluginTimings: false } },
    },
  });
  const [chunk] = Array.isArray(built)
    ? built.flatMap(({ output }) => output)
    : 'output' in built
      ? built.output
      : [];
  if (chunk?.type !== 'chunk') throw new Error(`${specifier} was not built`);
  return chunk.code;
}
