import { useMemo, type ReactNode } from 'react';
import { groupRows } from '../../../shared/analysis/group-rows';
import {
  QUIET_RUN,
  readSaturation,
  SATURATION_MARKS,
  saturationCurve,
  type SaturationAsked,
  type SaturationReading,
} from '../../../shared/analysis/saturation';
import { readingText } from '../../../shared/analysis/saturation-table';
import type { VoicedDocument } from '../../../shared/analysis/voiced-codes';
import type { Study } from '../../../shared/model/study';
import { useTranslation } from '../../i18n/i18n';
import styles from './sampling.module.css';
import { useAnalysisWords } from './use-sample';

interface SaturationNotesProps {
  readonly study: Study;
  /** Made anew whenever the study changed. */
  readonly voiced: ReadonlyMap<string, VoicedDocument>;
  readonly asked: SaturationAsked;
}

interface GroupReading {
  readonly name: string;
  readonly reading: SaturationReading;
}

/** What may be said of the curve, of the one group or of the two that tell most; and how that is worked out. */
export function SaturationNotes({ study, voiced, asked }: SaturationNotesProps): ReactNode {
  const { t } = useTranslation('sampling');
  const words = useAnalysisWords();
  const readings = useMemo(() => readingsOf({ study, voiced, asked }), [study, voiced, asked]);
  const explained = `${words.saturationNote(SATURATION_MARKS[0], QUIET_RUN)} ${words.marksNote}`;
  return (
    <div className={styles['notes']}>
      {readings.map(({ name, reading }) => (
        <div key={name}>
          <b>{t(`reading.${reading.kind}`, { group: name })}</b>
          <p className="t2">{readingText(reading, words)}</p>
        </div>
      ))}
      <details>
        <summary>{t('howRead')}</summary>
        <p className="t2">{explained}</p>
      </details>
    </div>
  );
}

/** Near saturation first, then what is furthest from it. */
const ranks: Readonly<Record<SaturationReading['kind'], number>> = {
  near: 0,
  'not-yet': 1,
  early: 2,
  nothing: 3,
};

function readingsOf({ study, voiced, asked }: SaturationNotesProps): readonly GroupReading[] {
  const { group, order } = asked;
  const rows = groupRows(study).filter((row) => (group === null ? row.depth === 0 : row.group.id === group));
  const all = rows
    .map(({ group: { id, name } }) => ({
      name,
      reading: readSaturation(saturationCurve(study, { group: id, order }, voiced)),
    }))
    .sort((a, b) => ranks[a.reading.kind] - ranks[b.reading.kind]);
  const [first] = all;
  const other = all.find(({ reading }) => reading.kind !== first?.reading.kind) ?? all[1];
  return [first, other].flatMap((one) => one ?? []);
}
