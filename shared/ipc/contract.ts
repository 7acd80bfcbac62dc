import { z } from 'zod';
import { commands } from '../commands/registry';
import type { ActPage, ActsAsked } from '../commands/list-acts';
import type { CommandRequest, CommandType } from '../commands/registry';
import { correctionAsked, reimportDecided, type ReimportOffer } from './correction-requests';
import type { EventChannel, RequestChannel } from './channels';
import type {
  AppState,
  CodesPlan,
  CommandReceipt,
  FileWritten,
  KeyContents,
  MenuModel,
  MergeOffer,
  QuotesCopied,
  RecentStudy,
  Saved,
  StepsTaken,
  StudyChanged,
  StudyOpening,
  StudyPart,
} from './messages';
import { menuRoles } from './messages';
import type { Language } from '../i18n/language';
import type { AppError } from '../lib/result';
import type { MemoFilter } from '../memo/filter-memos';
import type { SearchFound, SearchHit } from './search-messages';
import type { ImportOptions } from '../import/import-options';
import type { ImportBegun, ImportContents, ImportedFile, ImportNews } from './import-messages';
import { appliedImport, droppedFile, importOptions, type AppliedImport } from './import-requests';
import { memoFilter, quoteScope, quoteSource as source, type QuoteScope } from './export-requests';
import { hitPage, searchUse, textSearch } from './search-requests';
import type { AnalysisAsked } from '../analysis/analysis-tables';
import { analysisFormats, type AnalysisFormat } from '../export/analysis/analysis-content';
import { codeBookFormats, type CodeBookFormat } from '../export/code-book/code-book-content';
import type { AttributionStyle } from '../export/attribution';
import { registerFormats, type RegisterFormat, type RegisterOffer } from '../register/register-preview';

/** What one channel takes, as a parser, and what it answers, as a type; the reply is always a `Result`. */
export interface Request<A, R> {
  readonly args: z.ZodType<A>;
  /** Never set; it carries the type of the reply. */
  readonly reply?: R;
}

const nothing = z.undefined();

/** The whole of what crosses between window and main process. `null` in a reply: the person cancelled. */
export const requests = {
  /** What a fresh window needs: version, recent studies, the study that is open. */
  'app:state': request<undefined, AppState>(nothing),
  /** Asks where to keep it and makes a new study with its first coder. */
  'study:create': request<{ name: string; coder: string }, StudyOpening | null>(
    z.strictObject({ name: z.string().trim().min(1).max(200), coder: z.string().trim().min(1).max(100) }),
  ),
  /** Asks for a study folder and opens it. */
  'study:open': request<undefined, StudyOpening | null>(nothing),
  /** Opens a study that was opened before. */
  'study:open-recent': request<{ id: string }, StudyOpening>(z.strictObject({ id: z.string() })),
  /** Opens a copy of the sample study of one's own. */
  'study:open-sample': request<undefined, StudyOpening>(nothing),
  /** Opens the study that was refused last although another program holds it; that one can save no more. */
  'study:take-over': request<undefined, StudyOpening>(nothing),
  /** Puts the newest backup in the place of the damaged study that was refused last, and opens it. */
  'study:restore': request<undefined, StudyOpening>(nothing),
  /** Takes a study off the list of those opened before; its folder stays as it is. Answers the list. */
  'study:forget': request<{ id: string }, readonly RecentStudy[]>(z.strictObject({ id: z.string() })),
  /** Closes the study; everything is on disk already. */
  'study:close': request<undefined, null>(nothing),
  /** Says who is coding from now on in this window. */
  'coder:choose': request<{ id: string }, null>(z.strictObject({ id: z.string() })),
  /** The frozen text of a document. */
  'document:text': request<{ document: string }, string>(z.strictObject({ document: z.string() })),
  /** A kept text of a document, for comparing. */
  'text:version': request<{ document: string; version: string }, string>(
    z.strictObject({ document: z.string(), version: z.string() }),
  ),
  /** Corrects a stretch of a text: the new text goes to disk, then everything that points at words follows. */
  'text:correct': request<z.infer<typeof correctionAsked>, CommandReceipt>(correctionAsked),
  /** Asks for a corrected file and says what is different in it; nothing is changed yet. */
  'text:reimport': request<{ document: string }, ReimportOffer | null>(
    z.strictObject({ document: z.string() }),
  ),
  /** Makes the text of a corrected file that of its document, as one act. */
  'text:reimport-apply': request<z.infer<typeof reimportDecided>, CommandReceipt>(reimportDecided),
  /** Forgets a corrected file. */
  'text:reimport-discard': request<{ id: string }, null>(z.strictObject({ id: z.string() })),
  /** Runs a command; the answer comes when it is on disk. */
  'command:run': request<CommandRequest, CommandReceipt>(commandRequest()),
  /** Takes the last act back; null when there is none. */
  'history:undo': request<undefined, CommandReceipt | null>(nothing),
  /** Does the last act that was taken back again; null when there is none. */
  'history:redo': request<undefined, CommandReceipt | null>(nothing),
  /** A page of the acts of the study, newest first, undone ones included. */
  'history:list': request<ActsAsked, ActPage>(
    z.strictObject({
      before: z.int().positive().nullable(),
      limit: z.int().min(1).max(500),
      by: z.string().exactOptional(),
      text: z.string().max(200).exactOptional(),
      language: z.enum(['en', 'nl']).exactOptional(),
    }),
  ),
  /** Takes back an act and every act after it, one by one; answers how many. */
  'history:undo-to': request<{ seq: number }, StepsTaken>(z.strictObject({ seq: z.int().positive() })),
  /** Does an undone act again and every undone act before it; answers how many. */
  'history:redo-to': request<{ seq: number }, StepsTaken>(z.strictObject({ seq: z.int().positive() })),
  /** Asks for files or a folder and begins to read them, or takes them into a running import; nothing is added yet. */
  'import:choose': request<{ from: 'files' | 'whole-folder'; into: string | null }, ImportBegun | null>(
    z.strictObject({ from: z.enum(['files', 'whole-folder']), into: z.string().nullable() }),
  ),
  /** Takes a file in that was dropped on the window. */
  'import:drop': request<z.infer<typeof droppedFile>, ImportBegun>(droppedFile),
  /** Takes the text on the clipboard in as a file. */
  'import:paste': request<{ into: string | null }, ImportBegun>(
    z.strictObject({ into: z.string().nullable() }),
  ),
  /** The import that is running for the open study, so that a reload loses nothing. */
  'import:running': request<undefined, ImportBegun | null>(nothing),
  /** Stops reading; what was read stays. */
  'import:stop': request<{ id: string }, ImportBegun>(z.strictObject({ id: z.string() })),
  /** Reads what was not reached. */
  'import:resume': request<{ id: string }, ImportBegun>(z.strictObject({ id: z.string() })),
  /** Reads one file again as a person wants it; a refusal leaves it as it was. */
  'import:read-again': request<{ id: string; file: string; options: ImportOptions }, ImportedFile>(
    z.strictObject({ id: z.string(), file: z.string(), options: importOptions }),
  ),
  /** The first lines of a read file, its repairs and its table. */
  'import:look': request<{ id: string; file: string }, ImportContents>(
    z.strictObject({ id: z.string(), file: z.string() }),
  ),
  /** Adds the documents of a read import with everything said of them, as one act. */
  'import:apply': request<AppliedImport, CommandReceipt>(appliedImport),
  /** Forgets a read import. */
  'import:discard': request<{ id: string }, null>(z.strictObject({ id: z.string() })),
  /** Asks for a file with a code tree (.json, .csv, .txt) and reads it; nothing is added yet. */
  'codes:choose': request<undefined, CodesPlan | null>(nothing),
  /** Asks for a table of participants and says what it would do to the register; nothing is changed yet. */
  'register:choose': request<undefined, RegisterOffer | null>(nothing),
  /** Adds and changes what an offered table holds, as one act. */
  'register:apply': request<{ id: string }, CommandReceipt>(z.strictObject({ id: z.string() })),
  /** Forgets an offered table. */
  'register:discard': request<{ id: string }, null>(z.strictObject({ id: z.string() })),
  /** Asks where to, and writes the register under pseudonyms. */
  'register:save': request<{ format: RegisterFormat }, { readonly name: string } | null>(
    z.strictObject({ format: z.enum(registerFormats) }),
  ),
  /** Asks where to, and writes the quotes in scope in a format of the export registry. */
  'export:save': request<
    { format: string; scope: QuoteScope; source?: AttributionStyle },
    FileWritten | null
  >(z.strictObject({ format: z.string(), scope: quoteScope, source: source.exactOptional() })),
  /** Puts the quotes in scope on the clipboard, each with its attribution, names replaced as in an export. */
  'export:copy': request<{ scope: QuoteScope; source?: AttributionStyle }, QuotesCopied>(
    z.strictObject({ scope: quoteScope, source: source.exactOptional() }),
  ),
  /** Asks where to, and writes the memos that a filter asks for; `quotes` in the answer counts the memos. */
  'memos:save': request<{ format: 'memos-docx' | 'memos-csv'; filter: MemoFilter }, FileWritten | null>(
    z.strictObject({ format: z.enum(['memos-docx', 'memos-csv']), filter: memoFilter }),
  ),
  /** Asks where to, and writes the code book of today, or a kept version of it, as an appendix table. */
  'code-book:save': request<
    { format: CodeBookFormat; version: string | null; language: Language },
    { readonly name: string } | null
  >(
    z.strictObject({
      format: z.enum(codeBookFormats),
      version: z.string().nullable(),
      language: z.enum(['en', 'nl']),
    }),
  ),
  /** Asks where to, and writes tables about the sample: response overview, plan, saturation, recruitment. */
  'analysis:save': request<
    { format: AnalysisFormat; asked: AnalysisAsked; language: Language },
    { readonly name: string } | null
  >(
    z.strictObject({
      format: z.enum(analysisFormats),
      asked: z.union([
        z.strictObject({
          analysis: z.enum(['response', 'sampling', 'recruitment']),
          variant: z.enum(['internal', 'anonymous']),
        }),
        z.strictObject({
          analysis: z.literal('saturation'),
          group: z.string().nullable(),
          order: z.enum(['coded', 'date']),
        }),
      ]),
      language: z.enum(['en', 'nl']),
    }),
  ),
  /** Asks for a recording, copies it into the study and gives it to a document, as one act. */
  'media:attach': request<{ document: string }, CommandReceipt | null>(
    z.strictObject({ document: z.string() }),
  ),
  /** Whether a recording lies in this copy of the study; a colleague’s copy has none. */
  'media:there': request<{ hash: string }, boolean>(
    z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
  /** Asks where to, and writes a package for a colleague: no key, no originals, no recordings. */
  'package:send': request<undefined, FileWritten | null>(nothing),
  /** Asks for a package and says what merging it would do; nothing is changed yet. */
  'merge:choose': request<undefined, MergeOffer | null>(nothing),
  /** Carries an offered merge out, as one act. */
  'merge:apply': request<{ id: string }, CommandReceipt>(z.strictObject({ id: z.string() })),
  /** Forgets an offered merge. */
  'merge:discard': request<{ id: string }, null>(z.strictObject({ id: z.string() })),
  /** Replaces the menu of the program by what the window can do, in its language. */
  'menu:show': request<MenuModel, null>(menuModel()),
  /** Says which language the window speaks; file dialogs and exports then speak it too. */
  'language:choose': request<{ language: Language }, null>(
    z.strictObject({ language: z.enum(['en', 'nl']) }),
  ),
  /** Takes the last typing in the text field with the focus back, or does it again; the study is not concerned. */
  'field:step': request<{ step: 'undo' | 'redo' }, null>(z.strictObject({ step: z.enum(['undo', 'redo']) })),
  /** Opens the key file with its passphrase, or makes it with one where there is none. */
  'key:unlock': request<{ passphrase: string }, KeyContents>(
    z.strictObject({ passphrase: z.string().min(8) }),
  ),
  /** Forgets the key in this session. */
  'key:lock': request<undefined, null>(nothing),
  /** Writes the real names of a participant to the key file; none erases the entry. */
  'key:name': request<{ participant: string; names: readonly string[] }, KeyContents>(
    z.strictObject({ participant: z.string(), names: z.array(z.string().trim().min(1)).readonly() }),
  ),
  /** Reads the texts ahead, so that the first search need not wait for them. */
  'search:prepare': request<undefined, null>(nothing),
  /** Searches the texts of all documents in the filter; null when a newer search of the same use took its place. */
  'search:text': request<z.infer<typeof textSearch>, SearchFound | null>(textSearch),
  /** Later hits of a search, with their context; null where a newer one took its place. */
  'search:hits': request<z.infer<typeof hitPage>, readonly SearchHit[] | null>(hitPage),
  /** All ranges of a search as JSON text, `[[document, [from, to, …]], …]`; null as above. */
  'search:ranges': request<{ search: number }, string | null>(z.strictObject({ search: z.number().int() })),
  /** Ends the search of a use and forgets what it found. */
  'search:stop': request<{ use: z.infer<typeof searchUse> }, null>(z.strictObject({ use: searchUse })),
} as const satisfies Record<RequestChannel, Request<unknown, unknown>>;

/** The table of requests. */
export type Requests = typeof requests;

/** What channel `C` takes. */
export type ArgsOf<C extends RequestChannel> = Requests[C] extends Request<infer A, unknown> ? A : never;

/** What channel `C` answers when all goes well. */
export type ReplyOf<C extends RequestChannel> = Requests[C] extends { readonly reply?: infer R }
  ? Exclude<R, undefined>
  : never;

/** What the window is told, by channel. */
export interface Events {
  /** A study took the place of what the window showed: another was opened, or a merge changed its past. */
  readonly 'study:opened': StudyOpening;
  readonly 'study:part': StudyPart;
  readonly 'study:changed': StudyChanged;
  readonly 'study:saved': Saved;
  /** Nothing can be saved any more; what was told but not saved is taken back by a fresh `study:opened`. */
  readonly 'study:stopped': AppError;
  /** Something became of a file of a running import. */
  readonly 'import:news': ImportNews;
  /** A menu item was chosen; `renderer/app` knows the names. */
  readonly 'menu:chosen': { readonly command: string };
}

/** Compiles only while both lists of events agree. */
export type EventName = EventChannel & keyof Events;

function request<A, R>(args: z.ZodType<A>): Request<A, R> {
  return { args };
}

/** A menu of sensible size: of what a window shows, no name is long. */
function menuModel(): z.ZodType<MenuModel> {
  const text = z.string().min(1).max(200);
  const entry = z.union([
    z.strictObject({ kind: z.literal('line') }),
    z.strictObject({ kind: z.literal('role'), role: z.enum(menuRoles), label: text }),
    z.strictObject({
      kind: z.literal('command'),
      id: text,
      label: z.string().max(400),
      key: text.nullable(),
      enabled: z.boolean(),
      checked: z.boolean().nullable(),
    }),
  ]);
  return z
    .array(z.strictObject({ label: text, entries: z.array(entry).max(200) }))
    .min(1)
    .max(12);
}

/** Accepts any known command with a payload its own schema accepts. */
function commandRequest(): z.ZodType<CommandRequest> {
  const isCommand = (type: string): type is CommandType => Object.hasOwn(commands, type);
  return z.custom<CommandRequest>((value) => {
    const parsed = z.strictObject({ type: z.string(), payload: z.unknown() }).safeParse(value);
    if (!parsed.success || !isCommand(parsed.data.type)) return false;
    return commands[parsed.data.type].payload.safeParse(parsed.data.payload).success;
  });
}
