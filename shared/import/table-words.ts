import type { ColumnUse } from './table-review';

type Kind = ColumnUse['kind'];

/** Uses by the words a heading begins with, Dutch and English. */
const BY_HEADING: readonly (readonly [kind: Kind, heading: RegExp])[] = [
  [
    'date',
    /^(?:gespreks|interview|afname|invul|opname)?(?:datum|date|dag)\b|^(?:tijdstempel|timestamp|submitdate|completed at|voltooid)/i,
  ],
  ['time', /^(?:tijd|time|tijdcode|timecode|tijdstip|begin|start|van|in)\b/i],
  ['speaker', /^(?:spreker|speaker|wie|who|aan het woord|naam spreker|persoon|voice)\b/i],
  ['title', /^(?:titel|title|gesprek|gespreksnummer|interview|document|casus|case|bestand)\b(?!\s*\d)/i],
  [
    'heading',
    /^(?:concept|begrip|thema|onderwerp|vraag|topic|theme|subject|question|aspect|rubriek|kern)(?:en|s|'s)?\b/i,
  ],
  [
    'words',
    /^(?:tekst|text|uitspraak|uitspraken|woorden|words|transcript|aantekening|notes?\b|verslag|antwoord|answer|opmerking|toelichting|citaat|quote|inhoud|bevinding)/i,
  ],
];
const PERSON =
  /^(?:(?:respondent|deelnemer|participant|leerling|ouder|docent)(?:nummer|nr|naam|code|id)?|naam|name|id|nr|nummer|code|volgnummer)\b/i;
const CONVERSATION =
  /^(?:gesprek|interview|focusgroep|focus group|school|respondent|deelnemer|leerling|ouder|docent|groep|klas|case|casus|bedrijf)\b|\d/i;

/** The use that a heading's words ask for; the contents of the column have to allow it as well. */
export function kindByHeading(heading: string): Kind | undefined {
  return BY_HEADING.find(([, pattern]) => pattern.test(heading))?.[0];
}

/** Whether a heading calls its column after people: “Respondent”, “Naam”, “Nr.”. */
export function namesPerson(heading: string): boolean {
  return PERSON.test(heading);
}

/** Whether a heading reads like the name of one conversation: “Gesprek 2”, “School De Hef”. */
export function namesConversation(heading: string): boolean {
  return CONVERSATION.test(heading);
}
