import type { StakeholderGroup, StakeholderHue } from '../model/participant';

const HUES: readonly StakeholderHue[] = ['ll', 'ou', 'lr', 'bd', 'pb'];
const ASKING = /^(interviewer|moderator|gespreksleider|onderzoeker|facilitator)s?$/i;

/** Monograms people in Dutch schools read at once, by how the name of the group begins. */
const USUAL: readonly (readonly [begins: RegExp, monogram: string])[] = [
  [/^(leerling|pupil|student)/i, 'LL'],
  [/^(ouder|parent)/i, 'OU'],
  [/^(leraar|leraren|docent|mentor|teacher)/i, 'LR'],
  [/^(bedrijf|bedrijven|compan)/i, 'BD'],
  [/^procesbegeleider/i, 'PB'],
];

/**
 * A group that is known by its name alone: its letters, its colour, and whether it asks the questions.
 *
 * @param index place among the groups of the study; it chooses the colour where the name says nothing
 * @param given letters that a person chose, '' for none
 */
export function likelyGroup(
  name: string,
  index: number,
  given = '',
): Pick<StakeholderGroup, 'name' | 'monogram' | 'hue' | 'asks'> {
  const asks = ASKING.test(name);
  const letters = given === '' ? monogramOf(name) : given.slice(0, 2);
  const known = HUES.find((hue) => hue === letters.toLowerCase());
  return {
    name,
    monogram: asks ? 'IV' : letters,
    hue: asks ? 'iv' : (known ?? HUES[index % HUES.length] ?? 'pb'),
    asks,
  };
}

/** Two letters for a square: the usual ones, else of the first two words, else the first two of the name. */
function monogramOf(name: string): string {
  const usual = USUAL.find(([begins]) => begins.test(name))?.[1];
  if (usual !== undefined) return usual;
  const [first = name, second] = name.split(/\s+/);
  return (first.charAt(0) + (second ?? first.slice(1)).charAt(0)).toUpperCase();
}
