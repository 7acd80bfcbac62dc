import { describe, expect, it } from 'vitest';
import { createAnonymiser } from '../../../shared/anonymise/anonymiser';

const anonymise = createAnonymiser([
  { realNames: ['Fátima el Amrani', 'Fátima'], pseudonym: 'Leerling 02' },
  { realNames: ['Joris van der Laan', 'Joris', 'Van der Laan'], pseudonym: 'Leerling 05' },
  { realNames: ['Wil Groot', 'Wil', 'Groot'], pseudonym: 'Mentor 01' },
  { realNames: ['Roos van ’t Hoff', "'t Hoff"], pseudonym: 'Ouder 03' },
  { realNames: ['Jan-Willem', 'J.W. de Best'], pseudonym: 'Bedrijf 01' },
]);

describe('createAnonymiser', () => {
  it.each([
    ['the name as given', 'Toen zei Fátima: nee.', 'Toen zei Leerling 02: nee.'],
    ['a name without its accent', 'Toen zei Fatima: nee.', 'Toen zei Leerling 02: nee.'],
    ['a decomposed accent', 'Toen zei Fa\u0301tima: nee.', 'Toen zei Leerling 02: nee.'],
    ['an accent on the last letter', 'Toen zei Fátimä\u0301: nee.', 'Toen zei Leerling 02: nee.'],
    ['capitals and small letters', 'FÁTIMA, fatima', 'Leerling 02, Leerling 02'],
    [
      'a soft hyphen and zero-width characters',
      'Fá\u00ADti\u200Bma\u2060 Fa\u200Dtima',
      'Leerling 02\u2060 Leerling 02',
    ],
    ['a zero-width space as the only space', 'met\u200BFátima\u200Bmee', 'met\u200BLeerling 02\u200Bmee'],
    ['full-width letters', 'Ｆａｔｉｍａ', 'Leerling 02'],
    ['the longest name first', 'Fátima el Amrani en Fátima', 'Leerling 02 en Leerling 02'],
    ['other spaces inside a name', 'Fátima\u00A0 El\nAmrani', 'Leerling 02'],
    [
      'a dash or a space between two parts',
      'Jan Willem, Jan‑Willem, jan – willem',
      'Bedrijf 01, Bedrijf 01, Bedrijf 01',
    ],
    [
      'initials with and without full stops',
      'J.W. de Best, J. W. de Best, JW de Best',
      'Bedrijf 01, Bedrijf 01, JW de Best',
    ],
    [
      'a name in a file name',
      'Interview_Fatima_2B.docx, Fatima2B',
      'Interview_Leerling 02_2B.docx, Leerling 022B',
    ],
    ['whole words only', 'Fátima el Amranistraat', 'Leerling 02 el Amranistraat'],
    ['a name beside punctuation', '(Fátima) “Joris”/Wil', '(Leerling 02) “Leerling 05”/Mentor 01'],
  ])('replaces %s', (_, text, expected) => {
    expect(anonymise(text)).toBe(expected);
  });

  it.each([
    ["Fátima’s jas, Fatima's jas", "Leerling 02’s jas, Leerling 02's jas"],
    ['Fatimas jas', 'Leerling 02s jas'],
    ["Joris’ fiets, Joris' fiets", "Leerling 05’ fiets, Leerling 05' fiets"],
    ['Fatimaatje, Jorisje, Joriskes', 'Leerling 02atje, Leerling 05je, Leerling 05kes'],
  ])('keeps the ending in %j', (text, expected) => {
    expect(anonymise(text)).toBe(expected);
  });

  it.each([
    ['Joris van der Laan, Joris Van Der Laan', 'Leerling 05, Leerling 05'],
    ['mevrouw Van der Laan', 'mevrouw Leerling 05'],
    ['mevrouw van der Laan', 'mevrouw Leerling 05'],
    ['naar het einde van der laan', 'naar het einde van der laan'],
    ["Roos van 't Hoff; 't Hoff, ’T HOFF", 'Ouder 03; Ouder 03, Ouder 03'],
  ])('knows the prefix in %j', (text, expected) => {
    expect(anonymise(text)).toBe(expected);
  });

  it.each([
    ['Ik wil een groot huis.', 'Ik wil een groot huis.'],
    ['Wil wil een groot huis, zei Groot.', 'Mentor 01 wil een groot huis, zei Mentor 01.'],
    ['wil groot', 'wil groot'],
    ['WIL GROOT', 'Mentor 01'],
    ['Wil groot denken', 'Mentor 01 groot denken'],
    ['Groots aangepakt, best groots', 'Mentor 01s aangepakt, best groots'],
    ['Best spannend', 'Best spannend'],
  ])('takes an ordinary word for a name only with its capital and when given: %j', (text, expected) => {
    expect(anonymise(text)).toBe(expected);
  });

  it.each([
    'Fatimah',
    'Jori',
    'Jorissen',
    'Jan, Willem',
    'el Amrani',
    'Laan',
    'Roos',
    'Jan. Willem',
    'Jan',
    '',
  ])('leaves %j, which was not given as a name', (text) => {
    expect(anonymise(text)).toBe(text);
  });

  it('is the identity where there is no key', () => {
    const text = 'Fa\u0301tima \u00AD\u200B ﬁets';
    expect(createAnonymiser([])(text)).toBe(text);
    expect(createAnonymiser([{ realNames: ['', ' - '], pseudonym: 'X' }])(text)).toBe(text);
  });

  it('prints both pseudonyms where two people share a name', () => {
    const both = createAnonymiser([
      { realNames: ['Noor', 'Noor Bax'], pseudonym: 'Leerling 01' },
      { realNames: ['Noor', 'NOOR'], pseudonym: 'Leerling 09' },
    ]);
    expect(both('Noor en Noor Bax')).toBe('Leerling 01/Leerling 09 en Leerling 01');
  });

  it('prints a number in place of a pseudonym that holds a real name', () => {
    const careless = createAnonymiser([
      { realNames: ['Sanne'], pseudonym: 'Juf Ans' },
      { realNames: ['Ans'], pseudonym: 'Leraar 04' },
    ]);
    expect(careless('Sanne en Ans; Juf Ans')).toBe('[1] en Leraar 04; Juf Leraar 04');
  });

  it('asks for a capital where a name is one letter, a prefix or a word of the school', () => {
    const short = createAnonymiser([
      { realNames: ['O'], pseudonym: 'A1' },
      { realNames: ['Van'], pseudonym: 'B1' },
      { realNames: ['Bo'], pseudonym: 'C1' },
    ]);
    expect(short('o ja, van bo naar vo. O, Van en Bo.')).toBe('o ja, van bo naar vo. A1, B1 en C1.');
  });
});
