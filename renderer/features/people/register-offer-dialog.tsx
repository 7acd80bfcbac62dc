import { useState, type ReactNode } from 'react';
import type { RegisterOffer, RegisterRow } from '../../../shared/register/register-preview';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Note } from '../../components/note';
import { useTranslation } from '../../i18n/i18n';
import { said } from '../../i18n/said';
import { applyRegister, discardRegister } from '../../services/register';
import { showToast } from '../../state/view-store';
import { openPeopleDialog } from './register-store';
import styles from './people-view.module.css';

const kinds = ['added', 'changed', 'refused', 'unchanged'] as const;

/** What a table of participants would add and change, row by row, before anything is done. */
export function RegisterOfferDialog({ offer }: { readonly offer: RegisterOffer }): ReactNode {
  const { t } = useTranslation(['people', 'common']);
  const [busy, setBusy] = useState(false);
  const { rows, groups, attributes, notes } = offer.preview;
  const count = (kind: RegisterRow['kind']): number => rows.filter((row) => row.kind === kind).length;
  const changes = count('added') + count('changed');
  const cancel = (): void => {
    void discardRegister(offer.id);
    openPeopleDialog(null);
  };
  const apply = async (): Promise<void> => {
    setBusy(true);
    const applied = await applyRegister(offer.id);
    setBusy(false);
    if (!applied.ok) return showToast(applied.error.message, false);
    showToast(t('offer.done', { count: changes }), true);
    openPeopleDialog(null);
  };
  return (
    <Dialog
      title={t('offer.title', { file: offer.file })}
      width={720}
      onClose={cancel}
      onSubmit={() => void apply()}
      footer={
        <>
          <Button look="ghost" onClick={cancel}>
            {t('common:cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={busy || changes === 0}>
            {t('offer.apply', { count: changes })}
          </Button>
        </>
      }
    >
      <p className="num">
        {kinds
          .filter((kind) => count(kind) > 0)
          .map((kind) => t(`offer.${kind}`, { count: count(kind) }))
          .join(' · ')}
      </p>
      {groups.length > 0 && <p className="t2">{t('offer.groups', { names: groups.join(', ') })}</p>}
      {attributes.length > 0 && (
        <p className="t2">
          {t('offer.attributes', {
            names: attributes.map(({ name, type }) => `${name} (${t(`type.${type}`)})`).join(', '),
          })}
        </p>
      )}
      {notes.map((note) => (
        <Note key={note} kind="warn">
          {said(note)}
        </Note>
      ))}
      <Rows rows={rows} />
    </Dialog>
  );
}

/** So many rows are listed; what is more is counted above. */
const LISTED = 200;

function Rows({ rows }: { readonly rows: readonly RegisterRow[] }): ReactNode {
  const { t } = useTranslation('people');
  const order = new Map(['refused', 'changed', 'added', 'unchanged'].map((kind, index) => [kind, index]));
  const place = ({ kind }: RegisterRow): number => order.get(kind) ?? order.size;
  const listed = [...rows].sort((a, b) => place(a) - place(b)).slice(0, LISTED);
  return (
    <div className={styles['offer']} tabIndex={0} role="region" aria-label={t('offer.rows')}>
      <table>
        <thead>
          <tr>
            <th className="r">{t('offer.row')}</th>
            <th>{t('pseudonym')}</th>
            <th>{t('stakeholderGroup')}</th>
            <th>{t('offer.what')}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => (
            <tr key={row.row}>
              <td className="r num t3">{row.row}</td>
              <td>{row.pseudonym}</td>
              <td>{row.group}</td>
              <td>
                <What row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > LISTED && <p className="t3">{t('offer.more', { count: rows.length - LISTED })}</p>}
    </div>
  );
}

function What({ row }: { readonly row: RegisterRow }): ReactNode {
  const { t } = useTranslation('people');
  switch (row.kind) {
    case 'added':
      return <span className="tag ok">{t('offer.isAdded')}</span>;
    case 'unchanged':
      return <span className="t3">{t('offer.isUnchanged')}</span>;
    case 'refused':
      return (
        <>
          <span className="tag bad">{t('offer.isRefused')}</span> {said(row.reason)}
        </>
      );
    case 'changed':
      return row.changes
        .map(
          ({ column, before, after }) =>
            `${column}: ${before === '' ? '–' : before} → ${after === '' ? '–' : after}`,
        )
        .join('; ');
  }
}
