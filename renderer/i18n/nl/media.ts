import type { WordsLike } from '../words-like';
import type { media as english } from '../en/media';

/** Dutch words of listening to recordings. */
export const media: WordsLike<typeof english> = {
  player: 'Opname',
  play: 'Afspelen',
  pause: 'Pauzeren',
  back: '5 seconden terug',
  forward: '5 seconden vooruit',
  faster: 'Sneller afspelen',
  slower: 'Langzamer afspelen',
  loop: 'Deze spreekbeurt steeds opnieuw afspelen',
  show: 'Laten zien wat te horen is',
  close: 'De opname sluiten',
  speed: 'Snelheid',
  position: 'Plek in de opname',
  positionOf: '{{at}} van {{duration}}',
  playHere: 'Afspelen vanaf {{time}}',
  playOrPause: 'De opname afspelen of pauzeren',
  attach: 'Opname toevoegen…',
  replace: 'Andere opname toevoegen…',
  detach: 'Opname weghalen',
  attached: 'De opname is toegevoegd. Hij blijft in dit exemplaar van de studie en wordt nooit verstuurd.',
  detached: 'De opname is weggehaald',
  notHere: '“{{name}}” staat niet in dit exemplaar van de studie. Voeg de opname hier toe om te luisteren.',
  cannotPlay: '“{{name}}” is niet af te spelen. Bewaar de opname als mp3 en voeg die toe.',
};
