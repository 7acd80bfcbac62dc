import { keptAnswers } from './kept-answers';
import { foldLabel } from './label-name';

/**
 * What a label is made of: the name of a person; a role word, letter or code that may be somebody else in each file
 * (`M`, `R1`, `moeder`, `leerling 3`); or a sign for somebody unknown (`–`, `Leerling ?`, `Allen`).
 */
export type LabelNature = 'name' | 'role' | 'unknown';

/** Roles people have, in Dutch and English transcripts; none of them is ever taken for a stakeholder group. */
const ROLES: ReadonlySet<string> = new Set(
  `interviewer interviewster int moderator mod gespreksleider onderzoeker facilitator begeleider procesbegeleider
observator notulist assistent voorzitter respondent resp geinterviewde geïnterviewde deelnemer deeln participant
spreker speaker stem persoon leerling lln ll student studente kind jongen meisje moeder vader ouder ouders verzorger
man vrouw opa oma docent docente leraar lerares leerkracht mentor mentrix decaan coach teamleider directeur rector
conrector schoolleider intern ib begeleidster bedrijf vrijwilliger gids werkgever medewerker stagiair juf meester
pupil teacher parent mother father boy girl child researcher assistant observer chair principal tutor counsellor
counselor volunteer employer staff host guest vraag antwoord v a q nr no opleiding in`.split(/\s+/),
);
const UNKNOWN: ReadonlySet<string> = new Set(
  `onbekend onbekende onb unknown anoniem anonymous allen alle iedereen samen meerdere diverse diversen all everyone
several groep group leerlingen ouders docenten leraren deelnemers moeders vaders kinderen jongens meisjes pupils
parents teachers students participants iemand someone somebody x`.split(/\s+/),
);
const ASKING: ReadonlySet<string> = new Set(
  `i int interviewer interviewster moderator mod m gespreksleider onderzoeker o facilitator begeleider v vraag q
researcher host procesbegeleider`.split(/\s+/),
);

/** Whether a label names a person, or could be anybody of its kind. */
export const labelNature = keptAnswers((label): LabelNature => {
  if (/[?]/u.test(label) || !/[\p{L}\p{N}]/u.test(label)) return 'unknown';
  const parts = partsOf(label);
  if (parts.some((part) => UNKNOWN.has(part)) && parts.every((part) => UNKNOWN.has(part) || isRole(part))) {
    return 'unknown';
  }
  return parts.every(isRole) || /^\p{Lu}{2}$/u.test(label.trim()) ? 'role' : 'name';
});

/** Whether a label is one that whoever asks the questions often has; it says nothing certain. */
export function mayAskQuestions(label: string): boolean {
  return partsOf(label).every((part) => ASKING.has(part) || /^\p{N}+$/u.test(part));
}

function partsOf(label: string): readonly string[] {
  return foldLabel(label)
    .split(/[\s._&+/()–-]+/u)
    .filter((part) => part !== '');
}

/** A role word, one letter, a number, or letters with a number (`r1`, `lln12`). */
function isRole(part: string): boolean {
  return ROLES.has(part) || /^\p{L}?\p{N}*$/u.test(part) || /^\p{L}{1,3}\p{N}+$/u.test(part);
}
