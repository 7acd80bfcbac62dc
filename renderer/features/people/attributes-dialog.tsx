import type { ReactNode } from 'react';
import { attributesOf, attributeSubjects } from '../../../shared/model/attribute';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useTranslation } from '../../i18n/i18n';
import { openPeopleDialog } from './register-store';
import styles from './people-view.module.css';
import type { RegisterContent } from './use-register';

/** Every attribute of the study, of people, documents and quotations; a click opens one. */
export function AttributesDialog({ content }: { readonly content: RegisterContent }): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const { study } = content;
  const subjects = attributeSubjects.map((of) => ({ of, attributes: attributesOf(study, of) }));
  return (
    <Dialog
      title={t('attributes')}
      onClose={() => openPeopleDialog(null)}
      footer={
        <Button look="primary" icon="plus" onClick={() => openPeopleDialog({ kind: 'attribute', id: null })}>
          {t('newAttribute')}
        </Button>
      }
    >
      {subjects.map(({ of, attributes }) => (
        <section key={of} className={styles['attributes']}>
          <h3>{t(`of.${of}`)}</h3>
          {attributes.length === 0 && <p className="t3 s12">{t('noAttributes')}</p>}
          <ul>
            {attributes.map((attribute) => (
              <li key={attribute.id}>
                <button
                  type="button"
                  onClick={() => openPeopleDialog({ kind: 'attribute', id: attribute.id })}
                >
                  <b lang="nl">{attribute.name}</b>
                  <span className="t3 s12 ell" lang="nl">
                    {attribute.type === 'choice' ? attribute.choices.join(', ') : t(`type.${attribute.type}`)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
