import { stringify } from 'csv-stringify/browser/esm/sync';
import { strToU8 } from 'fflate';
import type { Anonymiser } from '../export/exporter';
import { formulaSafe } from '../export/formula-safe';
import type { XlsxCell } from '../export/xlsx/workbook';
import { writeWorkbook } from '../export/xlsx/write-workbook';
import type { Language } from '../i18n/language';
import { attributesOf, type Attribute } from '../model/attribute';
import type { Participant } from '../model/participant';
import type { Study } from '../model/study';
import type { RegisterFormat } from './register-preview';
import { registerWords } from './register-words';

/** What the register is written with. */
export interface RegisterSetting {
  readonly anonymise: Anonymiser;
  /** Local time, the only one in the file. */
  readonly at: string;
  readonly language: Language;
}

/** The word for the register in a file name. */
export function registerName(language: Language): string {
  return registerWords[language].register;
}

/**
 * The register as a file: a row for each person, by group and pseudonym, an attribute a column. Pseudonyms only; every
 * text goes through the anonymiser, and no cell is taken for a formula.
 */
export function writeRegister(study: Study, format: RegisterFormat, setting: RegisterSetting): Uint8Array {
  const attributes = attributesOf(study, 'participant');
  const words = registerWords[setting.language];
  const headings = [...words.headings, ...attributes.map(({ name }) => setting.anonymise(name))];
  const rows = peopleInOrder(study).map((person) => rowOf(study, person, attributes, setting));
  return format === 'xlsx'
    ? writeWorkbook({
        title: setting.anonymise(study.name),
        creator: 'Codeboom',
        at: setting.at,
        sheets: [
          {
            name: words.register,
            columns: headings.map((header, index) => ({
              header,
              width: Math.min(
                40,
                Math.max(header.length, ...rows.map((row) => String(row[index] ?? '').length)) + 3,
              ),
              look: attributes[index - words.headings.length]?.type === 'number' ? 'number' : 'text',
            })),
            rows,
          },
        ],
      })
    : csvOf([headings, ...rows]);
}

function peopleInOrder(study: Study): readonly Participant[] {
  const places = new Map([...study.groups.keys()].map((id, place) => [id, place]));
  const placeOf = ({ group }: Participant): number => places.get(group) ?? places.size;
  return [...study.participants.values()].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.pseudonym.localeCompare(b.pseudonym, 'nl', { numeric: true }),
  );
}

function rowOf(
  study: Study,
  { pseudonym, group, role, consent, attributes: values }: Participant,
  attributes: readonly Attribute[],
  { anonymise, language }: RegisterSetting,
): readonly XlsxCell[] {
  return [
    anonymise(pseudonym),
    anonymise(study.groups.get(group)?.name ?? ''),
    anonymise(role),
    consent === undefined ? '' : registerWords[language].consent[consent],
    ...attributes.map(({ id, type }): XlsxCell => {
      const value = Object.hasOwn(values, id) ? (values[id] ?? '') : '';
      if (value !== '' && type === 'number' && Number.isFinite(Number(value))) return Number(value);
      if (type === 'yes-no' && (value === 'yes' || value === 'no')) return registerWords[language][value];
      return anonymise(value);
    }),
  ];
}

function csvOf(rows: readonly (readonly XlsxCell[])[]): Uint8Array {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : numberText(cell))),
  );
  const text = stringify(safe, { delimiter: ';', record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  return strToU8(`\uFEFF${text}`);
}

/** Where `;` divides the cells, a comma divides the decimals. */
function numberText(cell: number | null): string {
  return cell === null ? '' : String(cell).replace('.', ',');
}
