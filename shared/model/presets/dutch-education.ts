import type { StakeholderHue } from '../participant';
import type { PresetAttribute, PresetGroup, RegisterPreset } from './register-preset';

/**
 * Who is interviewed in and around Dutch schools, and what tells them apart, in the words the field itself uses.
 * They stay Dutch in every language of the interface: a report on vmbo-kb is about vmbo-kb.
 */
export const dutchEducation: RegisterPreset = {
  id: 'dutch-education',
  title: 'Nederlands onderwijs',
  about: 'Gesprekken met leerlingen, ouders, scholen en bedrijven, van groep 8 tot en met het hbo.',
  groups: [
    group('leerlingen', 'Leerlingen', 'LL', 'll'),
    group('ouders', 'Ouders', 'OU', 'ou'),
    group('leraren', 'Leraren', 'LR', 'lr'),
    group('mentoren', 'Mentoren', 'ME', 'lr', 'leraren'),
    group('decanen', 'Decanen', 'DC', 'lr', 'leraren'),
    group('vakdocenten', 'Vakdocenten', 'VD', 'lr', 'leraren'),
    group('schoolleiding', 'Schoolleiding', 'SL', 'pb'),
    group('bedrijven', 'Bedrijfsvrijwilligers', 'BD', 'bd'),
    group('procesbegeleiders', 'Procesbegeleiders', 'PB', 'pb'),
    { key: 'interviewers', name: 'Interviewers', monogram: 'IV', hue: 'iv', asks: true },
  ],
  attributes: [
    choice('Schoolsoort', 'po so vo vso mbo hbo wo', 'Soort onderwijs waar iemand naartoe gaat of werkt.'),
    choice(
      'Leerweg',
      'vmbo-bb vmbo-kb vmbo-gl vmbo-tl havo vwo',
      'Leerweg in het voortgezet onderwijs; voor ouders die van hun kind.',
    ),
    choice(
      'Leerjaar',
      ['groep 7', 'groep 8', ...[1, 2, 3, 4, 5, 6].map((year) => `klas ${year}`)],
      'Groep in het basisonderwijs of klas in het voortgezet onderwijs.',
    ),
    text('Regio', 'Streek of stad, niet kleiner dan dat niemand eraan te herkennen is.'),
    text('Rol', 'Functie op school of in het bedrijf.'),
    { name: 'Leeftijd', of: 'participant', type: 'number', choices: [], description: 'In hele jaren.' },
    choice(
      'Geslacht',
      ['vrouw', 'man', 'anders', 'zegt liever niet'],
      'Alleen vastleggen als de vraag erom vraagt.',
    ),
  ],
};

function group(
  key: string,
  name: string,
  monogram: string,
  hue: StakeholderHue,
  parent?: string,
): PresetGroup {
  return { key, name, monogram, hue, asks: false, ...(parent === undefined ? {} : { parent }) };
}

function choice(name: string, choices: string | readonly string[], description: string): PresetAttribute {
  const words = typeof choices === 'string' ? choices.split(' ') : choices;
  return { name, of: 'participant', type: 'choice', choices: words, description };
}

function text(name: string, description: string): PresetAttribute {
  return { name, of: 'participant', type: 'text', choices: [], description };
}
