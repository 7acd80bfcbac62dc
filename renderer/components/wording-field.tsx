import type { ReactNode } from 'react';
import { checkWording, type WordingFault } from '../../shared/query/check-wording';
import { useTranslation, type Words } from '../i18n/i18n';
import { Icon } from './icon';
import styles from './note-field.module.css';
import { NoteField, type NoteFieldProps } from './note-field';

interface WordingFieldProps extends Omit<NoteFieldProps, 'advice' | 'spoken'> {
  /** What was said, which stays as it is. */
  readonly verbatim: string;
}

/** The wording for print beside the locked verbatim, with an alarm where it says more or other than was said. */
export function WordingField(props: WordingFieldProps): ReactNode {
  const { verbatim, ...field } = props;
  return (
    <>
      <NoteField
        {...field}
        value={field.editing && field.value === '' ? verbatim : field.value}
        spoken
        // The verbatim itself is no other wording.
        onKeep={(words) => field.onKeep(words === verbatim.trim() ? '' : words)}
        advice={(words) => adviceOn(verbatim, words)}
      />
      {!field.editing && field.value !== '' && <WordingAlarm verbatim={verbatim} wording={field.value} />}
    </>
  );
}

interface WordingProps {
  readonly verbatim: string;
  readonly wording: string;
}

function adviceOn(verbatim: string, wording: string): ReactNode {
  return <WordingAdvice verbatim={verbatim} wording={wording} />;
}

function WordingAdvice({ verbatim, wording }: WordingProps): ReactNode {
  const { t } = useTranslation('components');
  const fault = checkWording(verbatim, wording);
  return fault === null ? <span className="t2">{t('wording.rule')}</span> : <Alarm fault={fault} />;
}

/** Says what is wrong with a wording; nothing where nothing is. */
export function WordingAlarm({ verbatim, wording }: WordingProps): ReactNode {
  const fault = checkWording(verbatim, wording);
  return fault === null ? null : <Alarm fault={fault} />;
}

function Alarm({ fault }: { readonly fault: WordingFault }): ReactNode {
  const { t } = useTranslation('components');
  return (
    <span className={styles['alarm']}>
      <Icon name="warning" size={12} />
      {faultText(fault, t)}
    </span>
  );
}

/** A fault in words. */
function faultText(fault: WordingFault, t: Words<'components'>): string {
  switch (fault.kind) {
    case 'empty':
    case 'bracket':
      return t(`wording.${fault.kind}`);
    case 'unsaid':
    case 'order':
    case 'omission':
      return t(`wording.${fault.kind}`, { words: fault.words });
  }
}
