const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations that no syllable looks like; compounds with them have a hyphen on either side of them. */
export const ABBREVIATIONS: ReadonlySet<string> = words(`
  vso sbo mbo hbo vmbo havo vwo mavo vavo isk pta cito iep avg ict dvd usb gps ggd ggz cjg wmo aow wia jgz roc aoc
  pabo ehbo lob nt1 nt2 bbl bol
`);

/** Abbreviations that a syllable may look like as well. */
export const SHORT_NAMES: ReadonlySet<string> = words(
  'po vo so bo wo pro or ov it mr tv cd hr mt ib bhv gmr ing',
);

/** First parts that Dutch writes with a hyphen before whatever follows, abbreviations included. */
export const TAKES_HYPHEN: ReadonlySet<string> = words(`
  ${[...ABBREVIATIONS].join(' ')} tl gl kb bb pc
  ex niet non oud sociaal vice adjunct aspirant kandidaat interim quasi semi bijna ober sint
  christelijk joods islamitisch noord zuid noordoost noordwest zuidoost zuidwest
`);

/** First parts that English writes with a hyphen, beside those of `TAKES_HYPHEN`. */
export const TAKES_HYPHEN_ENGLISH: ReadonlySet<string> = words(`
  self well ill long short high low mid full part half all cross hands face decision problem student child teacher
  community evidence school home work so co post anti multi ever much newly first second third one two three four
  five six ten open large small old new hard soft free peer family parent
`);

/** Persons: two of them in a row are one person or pair with two roles, written with a hyphen. */
const PERSONS =
  /^(?:docent|leraar|leerkracht|ouder|kind|leerling|student|onderzoeker|opleider|coach|mentor|directeur|teamleider|bestuurder|eigenaar|ondernemer|bewoner|coördinator|coordinator|adviseur|manager|trainer|schrijver|arts|moeder|vader|zoon|dochter|jongen|meisje|man|vrouw|broer|zus|teacher|parent|child|researcher|pupil|mother|father|daughter|son|leader|writer|owner|author)(?:s|en|e)?$/u;

/** Whether a word names a person by a role, singular or plural. */
export function isPerson(word: string): boolean {
  return PERSONS.test(word.toLowerCase());
}
