import type { XlsxSheet, XlsxWorkbook } from './workbook';
import { columnName, xmlText } from './xml-text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const PACKAGE = `${OFFICE}/package/2006`;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a file around its sheets, by their path in the archive. */
export function workbookParts(workbook: XlsxWorkbook): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypes(workbook.sheets.length),
    '_rels/.rels': relations([
      [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(workbook),
    'xl/workbook.xml': workbookXml(workbook.sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...workbook.sheets.map((_, at): [string, string] => [
        `${RELATIONS}/worksheet`,
        `worksheets/sheet${at + 1}.xml`,
      ]),
      [`${RELATIONS}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
}

/** Names as Excel takes them: 31 characters, none of them `[]:*?/\`, each name once. */
export function sheetNames(sheets: readonly XlsxSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map((sheet, at) => {
    const bare = sheet.name
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'|'$/g, '')
      .trim()
      .slice(0, 31);
    const name =
      bare === '' || taken.has(bare.toLowerCase()) ? `${bare.slice(0, 26)} ${at + 1}`.trim() : bare;
    taken.add(name.toLowerCase());
    return name;
  });
}

function workbookXml(sheets: readonly XlsxSheet[]): string {
  const names = sheetNames(sheets);
  const list = names.map(
    (name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = names.map((name, at) => {
    const sheet = xmlText(`'${name.replaceAll("'", "''")}'`);
    const last = `$${columnName((sheets[at]?.columns.length ?? 1) - 1)}$${(sheets[at]?.rows.length ?? 0) + 1}`;
    return (
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${sheet}!$A$1:${last}</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${sheet}!$1:$1</definedName>`
    );
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`
  );
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  const pages = Array.from({ length: sheets }, (_, at) =>
    part(`xl/worksheets/sheet${at + 1}.xml`, `${TYPES}.worksheet+xml`),
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('xl/workbook.xml', `${TYPES}.sheet.main+xml`) +
    part('xl/styles.xml', `${TYPES}.styles+xml`) +
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    `${pages.join('')}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function coreProperties({ title, creator, at }: XlsxWorkbook): string {
  const when = `xsi:type="dcterms:W3CDTF">${new Date(at).toISOString()}</dcterms:`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>` +
    `<dcterms:created ${when}created><dcterms:modified ${when}modified></cp:coreProperties>`
  );
}

const TOP = 'vertical="top"';

/** Formats by place: plain, heading, text, wrapped text, number; see `formats` of the sheets. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="10"/><color rgb="FF1A1E1C"/><name val="Arial"/></font>' +
  '<font><b/><sz val="10"/><color rgb="FF1A1E1C"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE1EFE9"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FFCBD0CB"/></bottom>' +
  '</border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>' +
  `<xf fontId="1" fillId="2" borderId="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${TOP} wrapText="1"/></xf>` +
  `<xf borderId="1" applyBorder="1" applyAlignment="1"><alignment ${TOP}/></xf>` +
  `<xf borderId="1" applyBorder="1" applyAlignment="1"><alignment ${TOP} wrapText="1"/></xf>` +
  `<xf numFmtId="3" borderId="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment ${TOP} horizontal="right"/></xf>` +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
