import { useSettingsStore, type SettingsStore } from '../state/settings-store';
import { request } from '../services/api';
import * as english from './en/terms';
import { i18n } from './i18n';
import { languageOf, type Language } from '../../shared/i18n/language';
import * as dutch from './nl/terms';

const termSets = {
  en: { codeboom: english.terms, atlas: english.atlasTerms, maxqda: english.maxqdaTerms },
  nl: { codeboom: dutch.terms, atlas: dutch.atlasTerms, maxqda: dutch.maxqdaTerms },
} as const;

/** Puts the chosen language and terms on the page and follows every change of them; the returned function stops. */
export function followLanguage(): () => void {
  apply(useSettingsStore.getState());
  return useSettingsStore.subscribe((settings, before) => {
    if (settings.language !== before.language || settings.terms !== before.terms) apply(settings);
  });
}

function apply({ language: choice, terms }: SettingsStore): void {
  const language = languageOf(choice, navigator.language);
  document.documentElement.lang = language;
  nameTerms(language, terms);
  void i18n.changeLanguage(language);
  void request('language:choose', { language });
}

/** Renames the nouns of a language; asking for Codeboom's own takes every renaming back. */
export function nameTerms(language: Language, terms: SettingsStore['terms']): void {
  const sets = termSets[language];
  i18n.addResourceBundle(language, 'terms', { ...sets.codeboom, ...sets[terms] });
}
