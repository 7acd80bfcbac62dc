import { branch, type StarterTree } from './starter-tree';

/** A new way of working that finds its place in an organisation, or does not. */
export const adoption: StarterTree = {
  id: 'adoption',
  title: { nl: 'Invoering in een organisatie', en: 'Adoption in an organisation' },
  about: {
    nl: 'Voor interviews met leiding, uitvoerders en partners over een vernieuwing die ingevoerd wordt.',
    en: 'For interviews with leaders, practitioners and partners about something new that is being adopted.',
  },
  codes: {
    nl: [
      branch(
        10,
        ['De vernieuwing', 'Hoe men aankijkt tegen wat er nieuw is.'],
        [
          ['Meerwaarde', 'Wat het beter maakt dan wat er was.'],
          ['Ingewikkeldheid', 'Hoe moeilijk het is om te begrijpen of te doen.'],
          ['Past bij ons', 'Of het strookt met eigen werkwijze en waarden.'],
        ],
      ),
      branch(
        6,
        ['Uitvoerders', 'Degenen die het moeten doen.'],
        [
          ['Vaardigheid', 'Wat zij kunnen of nog moeten leren.'],
          ['Motivatie', 'Waarom zij het wel of niet willen.'],
          ['Werkdruk', 'Wat het hun aan tijd en aandacht kost.'],
          ['Eigenaarschap', 'Of zij het als hun zaak zien.'],
        ],
      ),
      branch(
        2,
        ['Leiding', 'Wat leidinggevenden doen en laten.'],
        [
          ['Richting', 'Of duidelijk is waar het heen gaat.'],
          ['Ruimte', 'Tijd, geld en vrijheid die gegeven worden.'],
          ['Voorbeeld', 'Of de leiding het zelf uitdraagt.'],
        ],
      ),
      branch(
        8,
        ['Invoering', 'De stappen waarin het gebeurt.'],
        [
          ['Voortrekkers', 'De mensen die het op gang brachten.'],
          ['Scholing', 'Training en oefening.'],
          ['Tempo', 'Te snel, te traag of precies goed.'],
          ['Bijsturen', 'Hoe er onderweg geleerd en veranderd werd.'],
        ],
      ),
      branch(
        5,
        ['Partners', 'Organisaties en mensen buiten de eigen organisatie.'],
        [
          ['Rolverdeling', 'Wie waarvoor zorgt.'],
          ['Vertrouwen', 'Of men op elkaar kan rekenen.'],
          ['Contact', 'Hoe vaak en langs welke weg men elkaar spreekt.'],
        ],
      ),
      branch(
        3,
        ['Verankering', 'Of het blijft.'],
        [
          ['Gewoonte geworden', 'Het gebeurt vanzelf.'],
          ['Vastgelegd', 'Het staat in beleid, rooster of begroting.'],
          ['Kwetsbaar', 'Het hangt aan een persoon of aan tijdelijk geld.'],
        ],
      ),
    ],
    en: [
      branch(
        10,
        ['The new thing', 'How people look at what is new.'],
        [
          ['Added value', 'What makes it better than what there was.'],
          ['Complexity', 'How hard it is to understand or to do.'],
          ['Fits us', 'Whether it agrees with one’s own ways and values.'],
        ],
      ),
      branch(
        6,
        ['Practitioners', 'Those who have to do it.'],
        [
          ['Skill', 'What they can do or have yet to learn.'],
          ['Motivation', 'Why they want it, or do not.'],
          ['Workload', 'What it costs them in time and attention.'],
          ['Ownership', 'Whether they see it as their own affair.'],
        ],
      ),
      branch(
        2,
        ['Leadership', 'What leaders do and leave undone.'],
        [
          ['Direction', 'Whether it is clear where this is going.'],
          ['Room', 'Time, money and freedom that are given.'],
          ['Example', 'Whether leaders live up to it themselves.'],
        ],
      ),
      branch(
        8,
        ['Adoption', 'The steps in which it happens.'],
        [
          ['Pioneers', 'The people who set it going.'],
          ['Training', 'Schooling and practice.'],
          ['Pace', 'Too fast, too slow or just right.'],
          ['Correcting', 'How one learnt and changed along the way.'],
        ],
      ),
      branch(
        5,
        ['Partners', 'Organisations and people outside one’s own.'],
        [
          ['Division of roles', 'Who sees to what.'],
          ['Trust', 'Whether one can rely on the other.'],
          ['Contact', 'How often and by which way people speak.'],
        ],
      ),
      branch(
        3,
        ['Anchoring', 'Whether it stays.'],
        [
          ['Become a habit', 'It happens by itself.'],
          ['Laid down', 'It stands in policy, timetable or budget.'],
          ['Fragile', 'It hangs on one person or on money for a time.'],
        ],
      ),
    ],
  },
};
