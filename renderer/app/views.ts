import type { IconName } from '../components/icon-shapes';
import { i18n } from '../i18n/i18n';
import type { View } from '../state/view-store';

/** What the rail shows for each view; the label is asked anew, so that it follows the language. */
export const viewSigns: Readonly<Record<View, { readonly label: () => string; readonly icon: IconName }>> = {
  code: { label: () => i18n.t('app:views.code'), icon: 'code' },
  quotes: { label: () => i18n.t('app:views.quotes'), icon: 'quotes' },
  memos: { label: () => i18n.t('app:views.memos'), icon: 'memo' },
  people: { label: () => i18n.t('app:views.people'), icon: 'people' },
  agreement: { label: () => i18n.t('app:views.agreement'), icon: 'agreement' },
  merge: { label: () => i18n.t('app:views.merge'), icon: 'merge' },
};
