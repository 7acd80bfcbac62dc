import type { agreement as english } from '../en/agreement';
import type { WordsLike } from '../words-like';

/** Dutch words of the agreement between coders. */
export const agreement: WordsLike<typeof english> = {
  title: 'Intercodeursovereenstemming',
  codedByBoth_one: '{{count}} document door beiden gecodeerd',
  codedByBoth_other: '{{count}} documenten door beiden gecodeerd',
  coderA: 'Codeur A',
  coderB: 'Codeur B',
  and: 'en',
  withBelow: 'Met onderliggende codes',
  withBelowHint: 'Een code tellen samen met alles wat eronder ligt',
  twoTitle: 'Overeenstemming vraagt twee codeurs',
  twoText:
    'Laat een collega een deel van dezelfde documenten coderen en voeg daarna het toegestuurde pakket samen.',
  noneInCommon: '{{a}} en {{b}} hebben geen document gemeen',
  noneInCommonText: 'Kies twee anderen, of voeg meer werk samen.',
  overAll: 'Over alle codes',
  overallKappa: 'kappa over alles',
  summary_one:
    '<b>{{percent}} van alle tekens gelijk beoordeeld</b> over {{count}} code. {{reason}} Elk teken van een document is één eenheid: met de code gecodeerd, of niet. Lange passages zonder de code tellen in het percentage als overeenstemming; Cohens kappa haalt het toeval eruit.',
  summary_other:
    '<b>{{percent}} van alle tekens gelijk beoordeeld</b> over {{count}} codes. {{reason}} Elk teken van een document is één eenheid: met de code gecodeerd, of niet. Lange passages zonder de code tellen in het percentage als overeenstemming; Cohens kappa haalt het toeval eruit.',
  caption: 'Overeenstemming per code tussen {{a}} en {{b}}',
  code: 'Code',
  line: 'Kappa als lijn van 0 tot 1',
  kappa: 'Kappa',
  agreement: 'Overeenst.',
  both: 'Beiden',
  only: 'Alleen {{name}}',
  onlyHint: 'Tekens die alleen {{name}} codeerde',
  showQuotes: '{{path}}: $t(terms:quotation_other) tonen',
};
