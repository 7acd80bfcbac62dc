import { parseArgs } from 'node:util';
import type { CliCommand, Typed } from './cli-command';

/** Every command prints one JSON value where this is given. */
const JSON_OPTION = { json: { type: 'boolean' } } as const;

/**
 * Reads what was typed after a command's name; a sentence where it does not fit the command.
 *
 * A value may begin with one hyphen, since quoted words do ("- Nou, ..."); one that begins with two is taken for
 * a forgotten value unless it is joined by "=". An option given twice is refused: one of the two would be lost.
 */
export function parseTyped(command: CliCommand, args: readonly string[]): Typed | string {
  const options: CliCommand['options'] = { ...command.options, ...JSON_OPTION };
  // Not strict, because the sentences of the strict reader are for programmers; all it checks is checked here.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const values = new Map<string, string | boolean>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (type === undefined) return `There is no option ${token.rawName} here.`;
    if (values.has(token.name)) return `${token.rawName} is given twice.`;
    if (type === 'boolean' && token.value !== undefined) return `${token.rawName} takes no value.`;
    if (type === 'string' && isMissing(token)) return `${token.rawName} needs a value.`;
    values.set(token.name, token.value ?? true);
  }
  return wordFault(command, words) ?? { words, values: Object.fromEntries(values) };
}

function isMissing(token: {
  readonly value: string | undefined;
  readonly inlineValue?: boolean | undefined;
}): boolean {
  return token.value === undefined || (token.inlineValue !== true && token.value.startsWith('--'));
}

function wordFault({ words: names }: CliCommand, words: readonly string[]): string | undefined {
  const missing = names.find((_, index) => (words[index] ?? '') === '');
  if (missing !== undefined) return `${missing.replace('...', '')} is missing.`;
  const isOpen = names.at(-1)?.endsWith('...') === true;
  const extra = isOpen ? undefined : words[names.length];
  return extra === undefined ? undefined : `“${extra}” is one word too many.`;
}
