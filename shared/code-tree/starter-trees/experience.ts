import { branch, type StarterTree } from './starter-tree';

/** An activity as the people who were there lived it. */
export const experience: StarterTree = {
  id: 'experience',
  title: { nl: 'Ervaring van deelnemers', en: 'Experience of participants' },
  about: {
    nl: 'Voor gesprekken met leerlingen, ouders, cliënten of bezoekers over iets wat zij meemaakten.',
    en: 'For conversations with pupils, parents, clients or visitors about something they took part in.',
  },
  codes: {
    nl: [
      branch(
        9,
        ['Vooraf', 'Alles voordat het begon.'],
        [
          ['Verwachting', 'Wat men dacht dat er zou gebeuren.'],
          ['Voorbereiding', 'Wat men vooraf deed of te horen kreeg.'],
          ['Drempel', 'Wat het moeilijk maakte om mee te doen.'],
        ],
      ),
      branch(
        6,
        ['Beleving', 'Hoe het was om erbij te zijn.'],
        [
          ['Plezier', 'Wat leuk of boeiend was.'],
          ['Spanning', 'Wat eng, ongemakkelijk of zwaar was.'],
          ['Zelf doen', 'Momenten waarop men zelf iets deed of koos.'],
          ['Herkenning', 'Iets wat men bij zichzelf of thuis herkende.'],
          ['Saai of te lang', 'Momenten waarop de aandacht wegzakte.'],
        ],
      ),
      branch(
        11,
        ['Mensen', 'Degenen met wie men te maken kreeg.'],
        [
          ['Begeleider', 'De rol en houding van wie het leidde.'],
          ['Groep', 'De andere deelnemers en de sfeer.'],
          ['Thuis', 'Wat er thuis over gezegd of mee gedaan werd.'],
          ['Gezien worden', 'Of men zich serieus genomen voelde.'],
        ],
      ),
      branch(
        3,
        ['Betekenis', 'Wat het met iemand heeft gedaan.'],
        [
          ['Iets geleerd', 'Nieuwe kennis of een nieuw inzicht, in eigen woorden.'],
          ['Zelfvertrouwen', 'Meer of minder durven.'],
          ['Andere kijk', 'Een beeld dat veranderde.', 'Niet voor een beeld dat alleen bevestigd werd.'],
          ['Geen verschil', 'De spreker zegt dat er niets veranderde.'],
        ],
      ),
      branch(
        2,
        ['Wensen', 'Wat men anders zou willen.'],
        [
          ['Meer', 'Wat er vaker of langer mag.'],
          ['Minder', 'Wat weg kan of korter.'],
          ['Anders', 'Wat op een andere manier moet.'],
        ],
      ),
    ],
    en: [
      branch(
        9,
        ['Beforehand', 'Everything before it began.'],
        [
          ['Expectation', 'What people thought would happen.'],
          ['Preparation', 'What they did or were told beforehand.'],
          ['Threshold', 'What made it hard to take part.'],
        ],
      ),
      branch(
        6,
        ['Being there', 'What it was like to be there.'],
        [
          ['Enjoyment', 'What was fun or absorbing.'],
          ['Tension', 'What was scary, awkward or heavy.'],
          ['Doing it oneself', 'Moments in which people did or chose something themselves.'],
          ['Recognition', 'Something they knew from themselves or from home.'],
          ['Dull or too long', 'Moments in which attention sank.'],
        ],
      ),
      branch(
        11,
        ['People', 'Those one had to do with.'],
        [
          ['Leader', 'The part and manner of whoever led it.'],
          ['Group', 'The other participants and the mood among them.'],
          ['At home', 'What was said or done about it at home.'],
          ['Being seen', 'Whether one felt taken seriously.'],
        ],
      ),
      branch(
        3,
        ['Meaning', 'What it did to somebody.'],
        [
          ['Learnt something', 'New knowledge or a new insight, in their own words.'],
          ['Confidence', 'Daring more, or less.'],
          ['Another view', 'An image that changed.', 'Not for an image that was only confirmed.'],
          ['No difference', 'The speaker says that nothing changed.'],
        ],
      ),
      branch(
        2,
        ['Wishes', 'What people would like to be otherwise.'],
        [
          ['More', 'What may come more often or last longer.'],
          ['Less', 'What may go or be shorter.'],
          ['Otherwise', 'What should be done another way.'],
        ],
      ),
    ],
  },
};
