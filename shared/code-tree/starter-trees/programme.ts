import { branch, type StarterTree } from './starter-tree';

/** A programme from plan to effect. */
export const programme: StarterTree = {
  id: 'programme',
  title: { nl: 'Programma: van plan tot effect', en: 'Programme: from plan to effect' },
  about: {
    nl: 'Voor de evaluatie van een project of programma: wat was bedoeld, wat is gedaan, wat leverde het op en wat kan beter.',
    en: 'For the evaluation of a project or programme: what was meant, what was done, what it yielded and what could be better.',
  },
  codes: {
    nl: [
      branch(
        10,
        ['Bedoeling', 'Wat het programma wil bereiken en waarom.'],
        [
          ['Aanleiding', 'Het probleem of de wens waarmee het begon.'],
          [
            'Doelen',
            'Wat er volgens de spreker bereikt moet worden.',
            'Niet voor wat al bereikt is: zie Opbrengst.',
          ],
          ['Verwachtingen vooraf', 'Wat men ervan hoopte of vreesde voordat het begon.'],
        ],
      ),
      branch(
        6,
        ['Uitvoering', 'Hoe het in de praktijk ging.'],
        [
          ['Volgens plan', 'Onderdelen die gingen zoals ze bedoeld waren.'],
          ['Afgeweken van plan', 'Wat anders ging dan bedoeld, met de reden als die genoemd wordt.'],
          ['Begeleiding', 'Hulp en aansturing tijdens de uitvoering.'],
          [
            'Samenwerking',
            'Hoe betrokkenen met elkaar werkten.',
            'Niet voor overleg zonder gezamenlijk werk: zie Communicatie.',
          ],
          ['Communicatie', 'Informatie en afspraken: wie wist wat, en wanneer.'],
        ],
      ),
      branch(
        8,
        ['Bereik', 'Wie mee heeft gedaan en wie niet.'],
        [
          ['Deelname', 'Wie meedeed, hoe vaak en hoe actief.'],
          ['Gemist', 'Wie niet bereikt werd of afhaakte, en waardoor.'],
        ],
      ),
      branch(
        3,
        ['Opbrengst', 'Wat het heeft opgeleverd.'],
        [
          ['Kennis en inzicht', 'Wat mensen nu weten of begrijpen.'],
          ['Houding', 'Wat mensen nu vinden, willen of durven.'],
          ['Gedrag', 'Wat mensen nu anders doen.', 'Niet voor voornemens: zie Houding.'],
          ['Organisatie', 'Wat er in de organisatie blijvend anders is.'],
          ['Onbedoeld', 'Gevolgen die niemand beoogde, gunstig of ongunstig.'],
        ],
      ),
      branch(
        12,
        ['Voorwaarden', 'Wat het mogelijk of lastig maakte.'],
        [
          ['Tijd en planning', 'Of er genoeg tijd was, en op het juiste moment.'],
          ['Middelen', 'Geld, ruimte, materiaal en hulpmiddelen.'],
          ['Draagvlak', 'Of leiding en betrokkenen erachter stonden.'],
          ['Deskundigheid', 'Wat de uitvoerders konden en wisten.'],
        ],
      ),
      branch(
        4,
        ['Verder', 'Wat er volgens de spreker moet gebeuren.'],
        [
          ['Verbeterpunt', 'Een voorstel om iets anders of beter te doen.'],
          ['Behouden', 'Wat zeker zo moet blijven.'],
          ['Borging', 'Wat nodig is om er na afloop mee door te gaan.'],
        ],
      ),
    ],
    en: [
      branch(
        10,
        ['Intention', 'What the programme wants to achieve, and why.'],
        [
          ['Occasion', 'The problem or wish it began with.'],
          [
            'Aims',
            'What, in the speaker’s words, has to be reached.',
            'Not for what has been reached: see Outcome.',
          ],
          ['Expectations beforehand', 'What people hoped or feared before it began.'],
        ],
      ),
      branch(
        6,
        ['Execution', 'How it went in practice.'],
        [
          ['As planned', 'Parts that went the way they were meant.'],
          ['Departed from plan', 'What went otherwise than meant, with the reason where it is given.'],
          ['Guidance', 'Help and direction while it was carried out.'],
          [
            'Working together',
            'How those involved worked with each other.',
            'Not for talks without joint work: see Communication.',
          ],
          ['Communication', 'Information and agreements: who knew what, and when.'],
        ],
      ),
      branch(
        8,
        ['Reach', 'Who took part and who did not.'],
        [
          ['Participation', 'Who took part, how often and how actively.'],
          ['Missed', 'Who was not reached or dropped out, and how that came about.'],
        ],
      ),
      branch(
        3,
        ['Outcome', 'What it has yielded.'],
        [
          ['Knowledge and insight', 'What people know or understand now.'],
          ['Attitude', 'What people think, want or dare now.'],
          ['Behaviour', 'What people do otherwise now.', 'Not for intentions: see Attitude.'],
          ['Organisation', 'What has changed in the organisation to stay.'],
          ['Unintended', 'Consequences nobody aimed at, welcome or not.'],
        ],
      ),
      branch(
        12,
        ['Conditions', 'What made it possible or hard.'],
        [
          ['Time and planning', 'Whether there was enough time, at the right moment.'],
          ['Means', 'Money, room, material and tools.'],
          ['Support', 'Whether leaders and those involved stood behind it.'],
          ['Expertise', 'What those who carried it out could and knew.'],
        ],
      ),
      branch(
        4,
        ['Onwards', 'What has to happen in the speaker’s opinion.'],
        [
          ['Improvement', 'A proposal to do something otherwise or better.'],
          ['Keep', 'What should stay the way it is by all means.'],
          ['Lasting', 'What is needed to go on with it afterwards.'],
        ],
      ),
    ],
  },
};
