import { i18n } from '../../i18n/i18n';
import { isSource, type ImportLine } from './source-choices';
import type { Wizard } from './use-wizard';

/** How a line stands: nothing to do, something to look at, being read, not readable, not added. */
export type LineSign = 'fine' | 'check' | 'busy' | 'failed' | 'left-out';

/** What a line is called: its file, or the conversation where a file holds several. */
export function lineName({ file, source }: ImportLine): string {
  return file.kind === 'ready' && file.sources.length > 1 ? (source?.facts.title ?? file.name) : file.name;
}

/** The sign of a line by what became of its file and what is open about its speakers. */
export function lineSign(line: ImportLine, { choices, view }: Pick<Wizard, 'choices' | 'view'>): LineSign {
  if (line.file.kind === 'failed') return 'failed';
  if (line.file.kind === 'skipped') return 'left-out';
  if (line.file.kind === 'ready' && line.file.sources.length === 0) return 'left-out';
  if (!isSource(line)) return 'busy';
  if (choices.get(line.id)?.include !== true) return 'left-out';
  return (view.counts.get(line.id)?.toCheck ?? 0) > 0 ? 'check' : 'fine';
}

/** What stands under the name: "7 speakers, 2 to check", or what became of the file. */
export function lineFact(line: ImportLine, { choices, view }: Pick<Wizard, 'choices' | 'view'>): string {
  const { file } = line;
  if (file.kind === 'failed') return i18n.t('import:failed');
  if (file.kind === 'skipped') return i18n.t(file.stopped ? 'import:notRead' : 'import:skipped');
  if (file.kind !== 'ready') return i18n.t(file.kind === 'reading' ? 'import:reading' : 'import:waiting');
  if (!isSource(line)) return '';
  if (choices.get(line.id)?.include !== true) return i18n.t('import:leftOut');
  const { speakers = 0, toCheck = 0 } = view.counts.get(line.id) ?? {};
  const from = file.sources.length > 1 ? `${file.name} · ` : '';
  if (speakers === 0) return `${from}${i18n.t('import:noSpeakers')}`;
  if (toCheck === 0) return `${from}${i18n.t('common:speakers', { count: speakers })}`;
  return `${from}${i18n.t('import:speakersToCheck', {
    speakers: i18n.t('common:speakers', { count: speakers }),
    count: toCheck,
  })}`;
}
