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
const MAIN_PART = '/officeDocument';

/**
 * The XML of a Word file's main part.
 *
 * Only two members are ever unpacked, by exact name: the package relations and the main part they name.
 * Pictures, embedded files and everything that points outside the file are never looked at.
 */
export function readMainPart(bytes: Uint8Array, codecs: TextCodecs): Outcome<string> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const unpack = zipUnpacker(bytes);
  const relations = readPart(directory.value, PACKAGE_RELATIONS, unpack, codecs);
  if (!relations.ok)
    return relations.error.code === 'zip-not-word' ? refuseOtherZip(directory.value) : relations;
  const target = mainTarget(relations.value);
  if (!target.ok) return target;
  return readPart(directory.value, target.value, unpack, codecs);
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

/** The member the package names as its main part; a target outside the package is refused, not followed. */
function mainTarget(relations: string): Outcome<string> {
  const targets: string[] = [];
  const walked = walkXml(relations, {
    open(tag) {
      if (tag.local !== 'Relationship' || attributeOf(tag, 'TargetMode') === 'External') return;
      if (attributeOf(tag, 'Type')?.endsWith(MAIN_PART) === true)
        targets.push(attributeOf(tag, 'Target') ?? '');
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (!walked.ok) return walked;
  const [target, second] = targets;
  if (target === undefined || second !== undefined) return notWord();
  const name = target.replace(/^\//, '');
  return /[\\:]|(?:^|\/)\.\.?(?:\/|$)/.test(name) ? notWord() : ok(name);
}

function refuseOtherZip(directory: ReadonlyMap<string, ZipMember>): Outcome<never> {
  return directory.has('mimetype') && directory.has('content.xml')
    ? refuse(
        'zip-not-word',
        'it is an OpenDocument file, not a Word document',
        'Save it as .docx and import that.',
      )
    : notWord();
}

function notWord(): Outcome<never> {
  return refuse('zip-not-word', 'it is a zip file, but not a Word document');
}
