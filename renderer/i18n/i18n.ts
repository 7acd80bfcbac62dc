import { createInstance, type FormatterModule, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/words';
import type { Language } from '../../shared/i18n/language';
import { nl } from './nl/words';
import { numberText } from './number-text';

export { Trans, useTranslation } from 'react-i18next';

/**
 * The words of the interface in English and Dutch, all inside the bundle.
 *
 * One namespace per feature folder: `en/reader.ts` and `nl/reader.ts`; the Dutch file must have exactly the keys of
 * the English one or nothing compiles. Keys are camelCase (`noCodesTitle`), nested one level where that reads
 * better (`keys.moveUp`).
 * - In a component: `const { t } = useTranslation('reader');` and `t('lines', { count })`. Import it from here, not
 *   from react-i18next, so that the words are there in tests too. A memoised component that shows words must call
 *   it itself: that is what draws it again when the language changes.
 * - Elsewhere: `i18n.t('reader:lines', { count })`, called when the words are needed, never at module level.
 * - Plurals: `lines_one` and `lines_other`, asked for as `t('lines', { count })`.
 * - A number in `{{count}}` or any other placeholder is written by the language (8.412 in Dutch); decimals and dates
 *   come in as text of services/count-text and services/date-text.
 * - A noun that may be renamed comes from the terms: `'{{count}} $t(terms:quotation_other)'`.
 * - Words with markup inside: `<Trans>` with `components`.
 * - Sentences made by shared/ or electron/ (`error.message`, labels of acts) go through `said` of said.ts.
 * - Never join pieces of a sentence: give the whole sentence a key.
 */
export const i18n = createInstance();

/** The namespaces: one per feature folder, and `common`, `components`, `services`, `terms`. */
export type Namespace = keyof typeof en;

/** The typed `t` of a namespace, for functions that are given it. */
export type Words<N extends Namespace> = TFunction<N>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}

const numbersByLanguage: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  format: (value: unknown) =>
    typeof value === 'number'
      ? numberText(value, currentLanguage(), Number.isInteger(value) ? 0 : 2)
      : String(value),
  add: () => undefined,
  addCached: () => undefined,
};

void i18n
  .use(numbersByLanguage)
  .use(initReactI18next)
  .init({
    resources: { en, nl },
    lng: 'en',
    fallbackLng: 'en',
    ns: Object.keys(en),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    react: { useSuspense: false, bindI18n: 'languageChanged', bindI18nStore: 'added' },
  });

/** The language on the screen now. */
export function currentLanguage(): Language {
  return i18n.language === 'nl' ? 'nl' : 'en';
}
