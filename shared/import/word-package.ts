import { ok } from '../lib/result';
import { refuse } from './refusal';
import type { Outcome } from './refusal';
import type { TextCodecs } from './text-codecs';
import { attributeOf, decodeXml, walkXml } from './xml-text';
import { readZipDirectory } from './zip-directory';
import type { ZipMember } from './zip-directory';
import { zipUnpacker } from './zip-unpack';
import type { Unpack } from './zip-unpack';

const PACKAGE_RELATIONS = '_rels/.rels';

/** Parts beside the main one, by the last word of their relation's type. */
export type WordPartKind = 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments';

/** The XML of a Word file's parts. */
export interface WordPackage {
  readonly main: string;
  /** Unpacks a part; undefined where the file has none of that kind. */
  readonly part: (kind: WordPartKind) => Outcome<string | undefined>;
}

/**
 * Opens a Word file.
 *
 * Members are unpacked by exact name only: the relations of the package and of the main part, the main part, and
 * of the parts those relations name the kinds that are asked for. Pictures, embedded files and everything that
 * points outside the file are never looked at.
 */
export function openWordPackage(bytes: Uint8Array, codecs: TextCodecs): Outcome<WordPackage> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const unpack = zipUnpacker(bytes);
  const relations = readPart(directory.value, PACKAGE_RELATIONS, unpack, codecs);
  if (!relations.ok)
    return relations.error.code === 'zip-not-word' ? refuseOtherZip(directory.value) : relations;
  const target = mainTarget(relations.value);
  if (!target.ok) return target;
  const main = readPart(directory.value, target.value, unpack, codecs);
  if (!main.ok) return main;
  const slash = target.value.lastIndexOf('/') + 1;
  const folder = target.value.slice(0, slash);
  const ownRelations = `${folder}_rels/${target.value.slice(slash)}.rels`;
  const own = directory.value.has(ownRelations)
    ? readPart(directory.value, ownRelations, unpack, codecs)
    : ok('<none/>');
  const targets = own.ok ? targetsOf(own.value) : own;
  if (!targets.ok) return targets;
  return ok({
    main: main.value,
    part(kind) {
      const found = targets.value.find(({ type }) => type.endsWith(`/${kind}`));
      const name = found === undefined ? undefined : memberName(found.target, folder);
      if (name === undefined || !directory.value.has(name)) return ok(undefined);
      return readPart(directory.value, name, unpack, codecs);
    },
  });
}

function readPart(
  directory: ReadonlyMap<string, ZipMember>,
  name: string,
  unpack: Unpack,
  codecs: TextCodecs,
): Outcome<string> {
  const member = directory.get(name);
  if (member === undefined) return notWord();
  const unpacked = unpack(member);
  return unpacked.ok ? decodeXml(unpacked.value, codecs) : unpacked;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** What stands in the package by a relations part; targets outside it are not even listed. */
function targetsOf(relations: string): Outcome<readonly Relation[]> {
  const targets: Relation[] = [];
  const walked = walkXml(relations, {
    open(tag) {
      if (tag.local !== 'Relationship' || attributeOf(tag, 'TargetMode') === 'External') return;
      targets.push({ type: attributeOf(tag, 'Type') ?? '', target: attributeOf(tag, 'Target') ?? '' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return walked.ok ? ok(targets) : walked;
}

/** The member the package names as its main part; a target outside the package is refused, not followed. */
function mainTarget(relations: string): Outcome<string> {
  const targets = targetsOf(relations);
  if (!targets.ok) return targets;
  const [main, second] = targets.value.filter(({ type }) => type.endsWith('/officeDocument'));
  const name = main === undefined ? undefined : memberName(main.target, '');
  return name === undefined || second !== undefined ? notWord() : ok(name);
}

/** The member a target names, seen from a folder; undefined for one that leads out of the package. */
function memberName(target: string, folder: string): string | undefined {
  const name = target.startsWith('/') ? target.slice(1) : folder + target;
  return /[\\:]|(?:^|\/)\.\.?(?:\/|$)/.test(name) ? undefined : name;
}

function refuseOtherZip(directory: ReadonlyMap<string, ZipMember>): Outcome<never> {
  return directory.has('mimetype') && directory.has('content.xml')
    ? refuse('zip-not-word', 'it is an OpenDocument file, not a Word document', 'Let its name end in .odt.')
    : notWord();
}

function notWord(): Outcome<never> {
  return refuse('zip-not-word', 'it is a zip file, but not a Word document');
}
