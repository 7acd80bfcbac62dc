/** A language of the interface. */
export type Language = 'en' | 'nl';

/** The language for a choice on a computer that speaks `system` (`nl-BE`): Dutch where that is Dutch, else English. */
export function languageOf(choice: 'system' | Language, system: string): Language {
  if (choice !== 'system') return choice;
  return /^nl\b/i.test(system) ? 'nl' : 'en';
}
