import type { Study } from '../model/study';
import { numberColumn, textColumn, type AnalysisTable } from './analysis-table';
import type { AnalysisWords } from './analysis-vocabulary';
import { conversations, conversationSums, type Conversation } from './conversations';

/** How many conversations of each kind were held in which way, and how long they took. */
export function conversationSumTable(study: Study, words: AnalysisWords): AnalysisTable {
  return {
    title: words.conversationSums,
    columns: [
      textColumn(words.kind, 20),
      textColumn(words.mode, 20),
      numberColumn(words.documents, 12),
      numberColumn(words.minutesKnown, 14),
      numberColumn(words.minutesTotal, 12),
      numberColumn(words.median, 12),
      numberColumn(words.shortest, 12),
      numberColumn(words.longest, 12),
    ],
    rows: conversationSums(conversations(study)).map(({ kind, mode, documents, minutes }) => [
      words.kinds[kind],
      mode === null ? words.notKnown : words.modes[mode],
      documents,
      minutes.known,
      minutes.total,
      minutes.median === null ? null : Math.round(minutes.median),
      minutes.shortest,
      minutes.longest,
    ]),
    notes: [],
  };
}

/** Every conversation with its date, place and respondents; for the team only. */
export function conversationTable(study: Study, words: AnalysisWords): AnalysisTable {
  return {
    title: words.conversationList,
    columns: [
      textColumn(words.document, 34),
      textColumn(words.date, 12),
      textColumn(words.kind, 14),
      textColumn(words.column, 16),
      textColumn(words.mode, 14),
      textColumn(words.place, 18),
      numberColumn(words.minutes, 10),
      numberColumn(words.participantList, 12),
      numberColumn(words.silent, 10),
      numberColumn(words.unknownPeople, 14),
    ],
    rows: conversations(study).map(({ document, participants, silent, ...unknown }) => {
      const { title, date = '', kind, sampling = '', session } = document;
      return [
        title,
        date,
        words.kinds[kind],
        study.samplingColumns.get(sampling)?.name ?? '',
        session?.mode === undefined ? '' : words.modes[session.mode],
        session?.place ?? '',
        session?.minutes ?? null,
        participants,
        silent,
        unknownCell(unknown, words),
      ];
    }),
    notes: [],
  };
}

function unknownCell(
  { unknown, isUnnumbered }: Pick<Conversation, 'unknown' | 'isUnnumbered'>,
  words: AnalysisWords,
): string | number {
  return isUnnumbered && unknown === 0 ? words.nobodyKnows : unknown;
}
