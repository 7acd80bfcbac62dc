import { pick } from './random';

const WORDS = (
  'ik we je ze de het een dat die dit niet wel ook nog maar dus want als toen daar hier school klas mentor ouder leerling bedrijf ' +
  'bezoek haven kraan techniek zorg winkel gesprek thuis tafel vader moeder broer profiel keuze stage werk baan toekomst opleiding ' +
  'vmbo havo mbo vragen praten kijken zien vinden denken weten leren helpen kiezen maken gaan komen blijven worden moeilijk leuk ' +
  'belangrijk echt eigenlijk gewoon misschien soms altijd nooit vaak samen alleen eerst later morgen vorig jaar week uur les rooster ' +
  'docent decaan begeleider collega opdracht materiaal budget vervoer toestemming brief app avond contact informatie vertrouwen'
).split(' ');

/** A transcript in the form people type: labels with times, turns of one to six sentences, about `length` characters. */
export function transcriptText(random: () => number, length: number, speakers: readonly string[]): string {
  const turns: string[] = [];
  let seconds = 0;
  for (let written = 0; written < length;) {
    const turn = `${pick(random, speakers)} [${clock(seconds)}]: ${spoken(random)}`;
    turns.push(turn);
    written += turn.length + 2;
    seconds += 5 + Math.floor(random() * 40);
  }
  return turns.join('\n\n');
}

function spoken(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 6) }, () => sentence(random)).join(' ');
}

function sentence(random: () => number): string {
  const words = Array.from({ length: 5 + Math.floor(random() * 14) }, () => pick(random, WORDS));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random() < 0.1 ? '?' : '.'}`;
}

function clock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
