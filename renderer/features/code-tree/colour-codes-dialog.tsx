import { useState, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useTranslation } from '../../i18n/i18n';
import { closeDialog, editCodes } from '../../services/code-surgery';
import { useStudyStore } from '../../state/study-store';
import { HueField } from './hue-field';
import { inheritedHue } from './inherited-hue';

/** Gives several codes one colour, or lets all of them inherit. */
export function ColourCodesDialog({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { t } = useTranslation('code-tree');
  const { study } = useStudyStore.getState();
  const own = new Set(ids.map((id) => study.codes.get(id)?.colour ?? null));
  const [hue, setHue] = useState<number | null | undefined>(own.size === 1 ? [...own][0] : undefined);
  const code = study.codes.get(ids[0] ?? '');
  if (code === undefined) return null;
  const save = async (): Promise<void> => {
    if (hue !== undefined && (await editCodes(ids, { colour: hue }))) closeDialog();
  };
  return (
    <Dialog
      title={
        ids.length === 1 ? t('hue.title', { name: code.name }) : t('hue.titleSeveral', { count: ids.length })
      }
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button look="ghost" onClick={closeDialog}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={hue === undefined}>
            {t('hue.apply')}
          </Button>
        </>
      }
    >
      <HueField value={hue} inherited={inheritedHue(study, code)} onChange={setHue} />
      {own.size > 1 && <p className="t3 s12">{t('hue.mixed')}</p>}
    </Dialog>
  );
}
