import { randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import { clipboard } from 'electron';
import { parseCodeTree } from '../../../shared/code-tree/parse-code-tree';
import type { NewCode } from '../../../shared/commands/add-codes';
import type { AttributionStyle } from '../../../shared/export/attribution';
import type { Anonymiser } from '../../../shared/export/exporter';
import { reportWordsIn } from '../../../shared/export/report-words-in';
import { findExporter } from '../../../shared/export/registry';
import type { Language } from '../../../shared/i18n/language';
import { fail, ok } from '../../../shared/lib/result';
import type { ExportSetting } from '../../../shared/query/export-input';
import { readText } from '../../study/read-text';
import { writePackage } from '../../study/colleague-package';
import { anonymiserOf, exportAnonymiser } from '../../study/export-anonymiser';
import { exportQuotes, localTime } from '../../study/export-quotes';
import { applyMerge, prepareMerge, type WaitingMerge } from '../../study/merge-colleague';
import { writeFileWhole } from '../../study/write-file';
import type { Desk } from '../desk';
import { fileName, type FileDialogs } from '../file-dialogs';
import type { Handlers } from '../ipc/handle';

/** Reads code trees, writes exports and packages. */
export function exportHandlers(
  desk: Desk,
  dialogs: FileDialogs,
): Pick<Handlers, 'codes:choose' | 'export:save' | 'export:copy' | 'package:send'> {
  return {
    'codes:choose': async () => {
      const path = await dialogs.codeTree();
      if (path === null) return ok(null);
      const words = await readText(path);
      if (!words.ok) return words;
      const codes = parseCodeTree(basename(path), words.value);
      return codes.ok
        ? ok({ file: basename(path), codes: codes.value, count: countCodes(codes.value) })
        : codes;
    },
    'export:save': async ({ format, scope, source }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const { session } = open.value;
      const anonymise = await exportAnonymiser(open.value);
      if (!anonymise.ok) return anonymise;
      const words = reportWordsIn(dialogs.language());
      const extension = findExporter(format)?.extension ?? format;
      // The proposed name is part of the export: it stands in mails and folders of those who get the file.
      const name = `${fileName(anonymise.value(session.study.name))} ${words.quoteList.toLowerCase()}.${extension}`;
      const path = await dialogs.save('Export quotes', name, [extension]);
      if (path === null) return ok(null);
      const setting = settingOf(anonymise.value, source, dialogs.language());
      const rendered = await exportQuotes(session, format, scope, setting);
      if (!rendered.ok) return rendered;
      const written = await writeFileWhole(path, rendered.value.bytes);
      const { quotes, withheld } = rendered.value;
      return written.ok ? ok({ name: basename(path), quotes, withheld }) : written;
    },
    'export:copy': async ({ scope, source }) => {
      const open = desk.require();
      if (!open.ok) return open;
      const anonymise = await exportAnonymiser(open.value);
      if (!anonymise.ok) return anonymise;
      const rendered = await exportQuotes(
        open.value.session,
        'text',
        scope,
        settingOf(anonymise.value, source, dialogs.language()),
      );
      if (!rendered.ok) return rendered;
      await clipboard.writeText(Buffer.from(rendered.value.bytes).toString('utf8'));
      return ok({ quotes: rendered.value.quotes, withheld: rendered.value.withheld });
    },
    'package:send': async () => {
      const open = desk.require();
      if (!open.ok) return open;
      const { session, key } = open.value;
      const name = `${fileName(anonymiserOf(session, key)(session.study.name))}.cbx`;
      const path = await dialogs.save('Send to colleague', name, ['cbx']);
      if (path === null) return ok(null);
      const written = await writePackage(session, path);
      return written.ok ? ok({ name: basename(path), quotes: written.value }) : written;
    },
  };
}

function settingOf(
  anonymise: Anonymiser,
  attribution: AttributionStyle | undefined,
  language: Language,
): ExportSetting {
  return { anonymise, language, at: localTime(new Date()), ...(attribution && { attribution }) };
}

/** Offers merges and carries them out. */
export function mergeHandlers(
  desk: Desk,
  dialogs: FileDialogs,
): Pick<Handlers, 'merge:choose' | 'merge:apply' | 'merge:discard'> {
  let waiting: { readonly id: string; readonly merge: WaitingMerge } | null = null;
  return {
    'merge:choose': async () => {
      const open = desk.require();
      if (!open.ok) return open;
      const path = await dialogs.colleaguePackage();
      if (path === null) return ok(null);
      const merge = await prepareMerge(open.value.session, path);
      if (!merge.ok) return merge;
      waiting = { id: randomUUID(), merge: merge.value };
      return ok({ id: waiting.id, file: basename(path, extname(path)), plan: merge.value.planned.plan });
    },
    'merge:apply': async ({ id }) => {
      const open = desk.require();
      if (!open.ok) return open;
      if (waiting?.id !== id)
        return fail('merge-gone', 'This merge was closed. Nothing was merged. Choose the package again.');
      const applied = await applyMerge(open.value.session, waiting.merge);
      if (applied.ok) waiting = null;
      return applied;
    },
    'merge:discard': async ({ id }) => {
      if (waiting?.id === id) waiting = null;
      return ok(null);
    },
  };
}

function countCodes(codes: readonly NewCode[]): number {
  return codes.reduce((sum, code) => sum + 1 + countCodes(code.children ?? []), 0);
}
