import type { CSSProperties, ReactNode } from 'react';
import type { StakeholderGroup } from '../../shared/model/participant';
import { useTranslation } from '../i18n/i18n';

interface MonogramProps {
  /** Undefined draws a grey question mark: nobody said which group. */
  readonly group: Pick<StakeholderGroup, 'name' | 'monogram' | 'hue'> | undefined;
  readonly large?: boolean;
  /** True where the name of the group stands beside it, so that it is not read out twice. */
  readonly decorative?: boolean;
}

/** The square sign of a stakeholder group; squares are people, circles are codes. */
export function Monogram({ group, large = false, decorative = false }: MonogramProps): ReactNode {
  const { t } = useTranslation('common');
  const name = group?.name ?? t('groupUnknown');
  const style: CSSProperties & { '--s': string } = { '--s': `var(--sh-${group?.hue ?? 'iv'})` };
  const voice = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <span className={large ? 'sh l' : 'sh'} style={style} title={name} {...voice}>
      {group?.monogram ?? '?'}
    </span>
  );
}
