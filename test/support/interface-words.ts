import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Words that stand in the source where the interface would show them in one language only. */
export interface StrayWords {
  readonly file: string;
  readonly line: number;
  readonly words: string;
}

/** Attributes whose text no person reads or hears. */
const silentAttributes =
  /^(className|d|viewBox|points|transform|fill|stroke|style|key|id|htmlFor|href|lang|data-.*|name|type|role|accept)$/;

/** Names of keys of the keyboard as the browser gives them, and other names of the platform. */
const platformNames =
  /^(Enter|Escape|Tab|Home|End|PageUp|PageDown|Delete|Backspace|Insert|Shift|Control|Alt|Meta|Ctrl|Cmd|Mac|Space|F\d+|Arrow\w+|Key[A-Z]|Digit\d?|Numpad\w*|Codeboom|Inter|Charis SIL|Intl|Segmenter|AltGraph|ContextMenu|Undo|NFC|NFD|Range|Text|Arial|Plus|Minus|Equal|Add|Subtract|Esc|Del|Dead|Menu|Nederlands|English)$/;

/** Keys as they are printed on every keyboard, and values of style sheets. */
const notWords = /^(Ctrl|Alt|Shift|Mod)[ +]|^tag |(^|\d)px\b|Charis SIL|:not\(/;

/** Every piece of English in a source of the renderer that does not come from the word lists. */
export function strayWords(file: string, text = readFileSync(file, 'utf8')): StrayWords[] {
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: StrayWords[] = [];
  const keep = (node: ts.Node, words: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ file, line: line + 1, words: words.replace(/\s+/g, ' ').trim() });
  };
  const visit = (node: ts.Node): void => {
    if (isSilent(node)) return;
    if (ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)) keep(node, node.text);
    else if (ts.isStringLiteralLike(node) && readsAsWords(node.text)) keep(node, node.text);
    else if (ts.isTemplateExpression(node) && templateReadsAsWords(node)) keep(node, node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isSilent(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isJsxAttribute(node)) return silentAttributes.test(node.name.getText());
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  if (ts.isCallExpression(node))
    return /^(console\.|.*querySelector|.*\.matches$|.*\.closest$|.*matchMedia$)/.test(
      node.expression.getText(),
    );
  if (ts.isJsxElement(node)) return /^(Kbd|kbd|code)$/.test(node.openingElement.tagName.getText());
  if (ts.isVariableDeclaration(node)) return /(class|className|font|^months)$/i.test(node.name.getText());
  if (ts.isPropertyAssignment(node)) return /^(className|font|fontFamily)$/.test(node.name.getText());
  return false;
}

function readsAsWords(text: string): boolean {
  if (platformNames.test(text) || notWords.test(text) || !/\p{L}{2}/u.test(text)) return false;
  return /^\p{Lu}\p{Ll}+($|[ ,.:…?!’'])/u.test(text) || /\p{Ll}[,.:;]? \p{L}{2}/u.test(text);
}

function templateReadsAsWords(node: ts.TemplateExpression): boolean {
  const pieces = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  if (/^[\w:-]+\.$/.test(node.head.text) || pieces.some((piece) => notWords.test(piece))) return false;
  return pieces.some((piece) => readsAsWords(piece.trim()) || /^ ?\p{L}{2,} |^ \p{L}{2,}$/u.test(piece));
}

/** Tells whether a key occurs in the sources: as a literal, or as a template with something in its middle. */
export function wordsAskedFor(texts: readonly string[]): (key: string) => boolean {
  const all = texts.join('\n');
  const literals = new Set([...all.matchAll(/(['"`])([\w:.-]+)\1/g)].map((found) => found[2] ?? ''));
  const templates = [...all.matchAll(/`([\w:.-]*(?:\$\{[^`}]*\}[\w:.-]*)+)`/g)]
    .map((found) => found[1] ?? '')
    .filter((template) => /^[\w:.-]{2,}\$/.test(template) || /\}\w{3,}$/.test(template))
    .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
  return (key) => literals.has(key) || templates.some((template) => template.test(key));
}
