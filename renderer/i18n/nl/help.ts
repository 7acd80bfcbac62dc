import type { help as english } from '../en/help';
import type { WordsLike } from '../words-like';

/** Dutch words of the tour and the sheet of keys. */
export const help: WordsLike<typeof english> = {
  keys: {
    title: 'Sneltoetsen',
    change: 'Toetsen wijzigen…',
    done: 'Sluiten',
    rest: 'Losse letters werken zolang de cursor niet in een tekstveld staat.',
  },
  tour: {
    name: 'Rondleiding',
    step: 'Stap {{step}} van {{count}}',
    next: 'Verder',
    back: 'Terug',
    skip: 'Rondleiding overslaan',
    finish: 'Aan het werk',
    read: {
      title: 'Lezen',
      text: 'De woorden van deelnemers staan in een schreefletter, met de letters van hun groep ervoor. J en K gaan naar het volgende en vorige gecodeerde fragment, N en P naar de volgende en vorige beurt.',
    },
    code: {
      title: 'Coderen',
      text: 'Sleep over een paar woorden, of druk op T voor een hele beurt. Druk daarna op C en typ een deel van de naam van een code; Enter past hem toe. U kunt een code ook uit de boom op de woorden slepen.',
    },
    undo: {
      title: 'Niets gaat verloren',
      text: 'Elke handeling kan ongedaan worden gemaakt, ook nadat het programma is afgesloten. Het pijltje noemt de laatste; Ctrl+H toont wie wat wanneer deed.',
    },
    views: {
      title: 'Van woorden naar bevindingen',
      text: 'De weergaven links gaan van coderen naar $t(terms:quotation_other), mensen, overeenstemming en samenvoegen. Ctrl met een cijfer opent ze.',
    },
    search: {
      title: 'Alles vinden en doen',
      text: 'Ctrl+K vindt codes, documenten, mensen, gesproken woorden en elke opdracht. Een vraagteken toont alle toetsen.',
    },
  },
};
