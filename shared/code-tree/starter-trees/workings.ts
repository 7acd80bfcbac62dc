import { branch, type StarterTree } from './starter-tree';

/** What works for whom, and how: circumstances, workings and results apart. */
export const workings: StarterTree = {
  id: 'workings',
  title: { nl: 'Wat werkt voor wie, en hoe', en: 'What works for whom, and how' },
  about: {
    nl: 'Voor studies die willen verklaren: omstandigheden, de manier waarop iets werkt en het resultaat apart gecodeerd, zodat verbanden te vinden zijn.',
    en: 'For studies that want to explain: circumstances, the way something works and the result coded apart, so that links can be found.',
  },
  codes: {
    nl: [
      branch(
        7,
        ['Omstandigheid', 'Wat er al was voordat de aanpak begon en de werking kleurt.'],
        [
          ['Persoon', 'Kenmerken van wie meedoet: voorkennis, leeftijd, motivatie.'],
          ['Omgeving', 'Thuis, buurt, klas of werkplek.'],
          ['Organisatie', 'Regels, cultuur en middelen van de instelling.'],
          ['Tijdgeest', 'Beleid, markt of gebeurtenissen buiten de organisatie.'],
        ],
      ),
      branch(
        8,
        ['Ingreep', 'Wat er aangeboden of veranderd werd.'],
        [
          ['Onderdeel', 'Een activiteit of middel uit de aanpak.'],
          ['Aanpassing', 'Hoe het aan de eigen situatie werd aangepast.'],
        ],
      ),
      branch(
        11,
        [
          'Werking',
          'Wat er in of tussen mensen gebeurt waardoor het effect ontstaat.',
          'Niet voor de activiteit zelf: zie Ingreep.',
        ],
        [
          ['Begrijpen', 'Iemand ziet in hoe iets zit.'],
          ['Willen', 'Iemand krijgt zin, reden of belang.'],
          ['Durven', 'Iemand voelt zich veilig genoeg.'],
          ['Verbinden', 'Mensen gaan elkaar vertrouwen of helpen.'],
          ['Weerstand', 'Iemand keert zich ervan af, en waarom.'],
        ],
      ),
      branch(
        3,
        ['Resultaat', 'Wat er uiteindelijk anders is.'],
        [
          ['Direct', 'Merkbaar tijdens of vlak erna.'],
          ['Later', 'Merkbaar na enige tijd.'],
          ['Uitgebleven', 'Verwacht, maar niet gebeurd.'],
        ],
      ),
      branch(
        12,
        ['Voor wie', 'Uitspraken dat het voor de een anders uitpakt dan voor de ander.'],
        [
          ['Werkt wel voor', 'De groep of persoon bij wie het werkt.'],
          ['Werkt niet voor', 'De groep of persoon bij wie het niet werkt.'],
        ],
      ),
    ],
    en: [
      branch(
        7,
        ['Circumstance', 'What was there before the approach began and colours how it works.'],
        [
          ['Person', 'Traits of those who take part: prior knowledge, age, motivation.'],
          ['Surroundings', 'Home, neighbourhood, class or workplace.'],
          ['Organisation', 'Rules, culture and means of the institution.'],
          ['The times', 'Policy, market or events outside the organisation.'],
        ],
      ),
      branch(
        8,
        ['Intervention', 'What was offered or changed.'],
        [
          ['Component', 'An activity or means of the approach.'],
          ['Adaptation', 'How it was fitted to the situation.'],
        ],
      ),
      branch(
        11,
        [
          'Working',
          'What happens in or between people that brings the effect about.',
          'Not for the activity itself: see Intervention.',
        ],
        [
          ['Understanding', 'Somebody sees how something is.'],
          ['Wanting', 'Somebody gets the wish, a reason or an interest.'],
          ['Daring', 'Somebody feels safe enough.'],
          ['Connecting', 'People come to trust or help each other.'],
          ['Resistance', 'Somebody turns away from it, and why.'],
        ],
      ),
      branch(
        3,
        ['Result', 'What is different in the end.'],
        [
          ['At once', 'Noticed during it or soon after.'],
          ['Later', 'Noticed after some time.'],
          ['Stayed away', 'Expected, but it did not happen.'],
        ],
      ),
      branch(
        12,
        ['For whom', 'Statements that it turns out otherwise for one than for another.'],
        [
          ['Works for', 'The group or person with whom it works.'],
          ['Does not work for', 'The group or person with whom it does not.'],
        ],
      ),
    ],
  },
};
