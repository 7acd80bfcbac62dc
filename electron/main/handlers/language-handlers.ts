import type { Language } from '../../../shared/i18n/language';
import { ok } from '../../../shared/lib/result';
import type { Handlers } from '../ipc/handle';

/** Takes over the language of the window; until it says one, main speaks that of the computer. */
export function languageHandlers(spoken: { language: Language }): Pick<Handlers, 'language:choose'> {
  return {
    'language:choose': async ({ language }) => {
      spoken.language = language;
      return ok(null);
    },
  };
}
