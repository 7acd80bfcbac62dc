import type { IconName } from '../components/icon-shapes';
import { i18n } from '../i18n/i18n';
import type { View } from '../state/view-store';

/** A view as the window shows it; the words are asked anew, so that they follow the language. */
interface ViewSign {
  readonly label: () => string;
  /** The label with places to break it, for the narrow rail; the label itself where left out. */
  readonly narrow?: () => string;
  readonly icon: IconName;
}

/** What the rail shows for each view. */
export const viewSigns: Readonly<Record<View, ViewSign>> = {
  code: { label: () => i18n.t('app:views.code'), icon: 'code' },
  quotes: { label: () => i18n.t('app:views.quotes'), icon: 'quotes' },
  memos: { label: () => i18n.t('app:views.memos'), icon: 'memo' },
  'code-book': { label: () => i18n.t('app:views.codeBook'), icon: 'code-book' },
  people: { label: () => i18n.t('app:views.people'), icon: 'people' },
  agreement: {
    label: () => i18n.t('app:views.agreement'),
    narrow: () => i18n.t('app:narrow.agreement'),
    icon: 'agreement',
  },
  import: { label: () => i18n.t('app:views.import'), icon: 'download' },
  merge: { label: () => i18n.t('app:views.merge'), narrow: () => i18n.t('app:narrow.merge'), icon: 'merge' },
};
