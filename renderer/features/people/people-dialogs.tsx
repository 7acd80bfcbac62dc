import type { ReactNode } from 'react';
import { AttributeDialog } from './attribute-dialog';
import { AttributesDialog } from './attributes-dialog';
import { GroupDialog } from './group-dialog';
import { MergePeopleDialog } from './merge-people-dialog';
import { PresetDialog } from './preset-dialog';
import { RegisterOfferDialog } from './register-offer-dialog';
import { useRegisterStore } from './register-store';
import type { RegisterContent } from './use-register';

/** The dialog of the register that is open, if any. */
export function PeopleDialogs({ content }: { readonly content: RegisterContent }): ReactNode {
  const dialog = useRegisterStore((s) => s.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'attribute':
      return <AttributeDialog id={dialog.id} key={dialog.id} />;
    case 'attributes':
      return <AttributesDialog content={content} />;
    case 'presets':
      return <PresetDialog />;
    case 'merge':
      return <MergePeopleDialog content={content} ids={dialog.ids} />;
    case 'import':
      return <RegisterOfferDialog offer={dialog.offer} />;
    case 'group':
      return <GroupDialog study={content.study} id={dialog.id} />;
  }
}
