import ts from 'typescript';

/** A sentence, or piece of one, that the program may show, with `{0}`, `{1}` where values stand. */
export interface ShownSentence {
  readonly file: string;
  readonly line: number;
  readonly sentence: string;
}

/** Every literal, template and sum of those in a source that reads as words; types, imports and bugs left out. */
export function shownSentences(file: string, text: string): ShownSentence[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: ShownSentence[] = [];
  const visit = (node: ts.Node): void => {
    if (isSilent(node)) return;
    const sentence = ts.isExpression(node) ? sentenceOf(node) : null;
    if (sentence === null) {
      ts.forEachChild(node, visit);
      return;
    }
    if (readsAsWords(sentence.words)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      for (const words of sentencesOf(sentence.words)) found.push({ file, line: line + 1, sentence: words });
    }
    for (const value of sentence.values) visit(value);
  };
  visit(source);
  return found;
}

/** The single sentences of a message, each with its places numbered from 0; pieces without words are left out. */
function sentencesOf(words: string): readonly string[] {
  return words
    .trim()
    .split(/(?<=[.!?]) (?=[\p{Lu}“{])|(?<=[.!?])(?=\{\d+\})|(?<=\}) (?=\p{Lu}\p{Ll}+ )/u)
    .map((sentence) => {
      const places = [...new Set([...sentence.matchAll(/\{(\d+)\}/g)].map((found) => found[1]))];
      return sentence.trim().replace(/\{(\d+)\}/g, (_, at: string) => `{${places.indexOf(at)}}`);
    })
    .filter((sentence) => /\p{L}{2}/u.test(sentence.replace(/\{\d+\}/g, '')));
}

interface Sentence {
  readonly words: string;
  readonly values: readonly ts.Expression[];
}

/** The words of an expression with numbered places for its values; null for what is no text. */
function sentenceOf(node: ts.Expression): Sentence | null {
  if (ts.isStringLiteralLike(node)) return { words: node.text, values: [] };
  if (ts.isTemplateExpression(node)) {
    const values = node.templateSpans.map((span) => span.expression);
    const words = node.templateSpans.map((span, at) => `{${at}}${span.literal.text}`);
    return { words: node.head.text + words.join(''), values };
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const left = sentenceOf(node.left);
  const right = sentenceOf(node.right);
  if (left === null || right === null) return null;
  const shifted = right.words.replace(
    /\{(\d+)\}/g,
    (_, at: string) => `{${Number(at) + left.values.length}}`,
  );
  return { words: left.words + shifted, values: [...left.values, ...right.values] };
}

function isSilent(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  if (ts.isCallExpression(node))
    return /^(console\.\w+|corrupt|.*\.(has|get|test|startsWith))$/.test(node.expression.getText());
  return ts.isStringLiteralLike(node) && ts.isCaseClause(node.parent);
}

function readsAsWords(words: string): boolean {
  if (/<\w|xml|[\w-]+\/[\w-]+;|\\w/.test(words)) return false;
  const bare = words.replace(/\{\d+\}/g, '').trim();
  if (!/\p{L}{2}/u.test(bare)) return false;
  return (
    /^\p{Lu}\p{Ll}+/u.test(bare) ||
    /\p{Ll}[,.:;“”’]? \p{L}/u.test(bare) ||
    /(^| )\{\d+\} \p{Ll}{2}|\p{Ll}{2} \{\d+\}/u.test(words)
  );
}
