import type { IconName } from '../components/icon-shapes';
import type { View } from '../state/view-store';

/** What the rail shows for each view. */
export const viewSigns: Readonly<Record<View, { readonly label: string; readonly icon: IconName }>> = {
  code: { label: 'Code', icon: 'code' },
  quotes: { label: 'Quotes', icon: 'quotes' },
  people: { label: 'People', icon: 'people' },
  agreement: { label: 'Agreement', icon: 'agreement' },
  merge: { label: 'Merge', icon: 'merge' },
};
