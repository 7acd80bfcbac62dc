import { ok } from '../../../shared/lib/result';
import type { CliCommand } from '../cli-command';
import { withStudy } from '../with-study';

/** Lists the documents, so that a script knows their titles and speaker labels. */
export const listDocuments: CliCommand = {
  name: 'documents list',
  words: ['STUDY'],
  usage: '',
  summary: 'List the documents with their words, turns, speaker labels and number of codings.',
  options: {},
  run: async (typed, world) =>
    withStudy(typed, world, 'read', async ({ study }) => {
      const documents = [...study.documents.values()].map((document) => ({
        id: document.id,
        title: document.title,
        kind: document.kind,
        literal: document.literal,
        date: document.date ?? null,
        length: document.length,
        words: document.words,
        turns: document.turns.length,
        speakers: document.speakers,
        codings: study.codings.get(document.id)?.size ?? 0,
      }));
      const lines = documents.map(
        ({ title, words, turns, codings }) => `${title}\t${words} words\t${turns} turns\t${codings} codings`,
      );
      return ok({ json: documents, text: lines.join('\n') });
    }),
};
