import { commands, type CommandRequest } from '../../shared/commands/registry';
import type { Command, PlanContext } from '../../shared/commands/command';
import { expectOk } from '../../shared/lib/result';
import { textCheck } from '../../shared/lib/text-check';
import type { Code } from '../../shared/model/code';
import type { SourceDocument, Turn } from '../../shared/model/document';
import { applyOperation } from '../../shared/model/fold';
import type { Operation, OperationBody } from '../../shared/model/operation';
import type { StakeholderHue } from '../../shared/model/participant';
import { emptyStudy, type StudyState } from '../../shared/model/study-state';
import { shownText } from './known-texts';

/** A hash to be told apart from others at a glance; 64 hexadecimal characters. */
export function hashLike(digit: string): string {
  return digit.repeat(64);
}

/**
 * Makes a study step by step out of real operations. Ids are the ones given; things that commands make get
 * 1, 2, 3… in sixteen digits.
 */
export class StudyBuilder {
  readonly state: StudyState = emptyStudy();
  readonly operations: Operation[] = [];
  private readonly texts = new Map<string, string>();
  private made = 0;

  constructor(private readonly device = 'd') {}

  /** Adds one operation as it is. */
  op(body: OperationBody): this {
    const op: Operation = { lamport: this.state.lamport + 1, device: this.device, by: '', ...body };
    this.operations.push(op);
    applyOperation(this.state, op);
    return this;
  }

  /** Carries out a command, which must not be refused. */
  run(request: CommandRequest, by = ''): this {
    // The registry pairs each type with its payload; the union of pairs cannot be called without widening.
    const command = commands[request.type] as Command<unknown>;
    const payload = command.payload.parse(request.payload);
    for (const body of expectOk(command.plan(this.state, payload, this.context(by))).ops) this.op(body);
    return this;
  }

  /** What planning may use here. */
  context(by = ''): PlanContext {
    return {
      createId: () => (this.made += 1).toString(16).padStart(16, '0'),
      by,
      now: '2026-03-12T10:00:00.000Z',
      textOf: (document) => shownText(this.state, document, this.texts),
    };
  }

  named(name: string): this {
    return this.op({ type: 'study:name', name });
  }

  coder(id: string, name: string): this {
    return this.op({ type: 'coder:add', coder: { id, name } });
  }

  group(id: StakeholderHue, name: string, asks = false): this {
    return this.op({ type: 'group:add', group: { id, name, monogram: id.toUpperCase(), hue: id, asks } });
  }

  participant(id: string, pseudonym: string, group: string, role = ''): this {
    return this.op({ type: 'participant:add', participant: { id, pseudonym, group, role, attributes: {} } });
  }

  /** A document of one turn per line, spoken in turn by `speakers`; without speakers it has no turns. */
  document(id: string, text: string, speakers: readonly string[] = []): this {
    this.texts.set(id, text);
    return this.op({ type: 'document:add', document: documentOf(id, text, speakers) });
  }

  link(document: string, speaker: string, participant: string | null, group: string | null): this {
    return this.op({ type: 'speaker:link', document, speaker, link: { participant, group } });
  }

  code(id: string, name: string, parent: string | null = null, position = 0, more: Partial<Code> = {}): this {
    const code: Code = {
      id,
      name,
      parent,
      position,
      definition: '',
      aliases: [],
      origin: 'a-priori',
      ...more,
    };
    return this.op({ type: 'code:add', code });
  }

  /** A coding of the first place where `words` stand in the text. */
  coding(id: string, document: string, words: string, code: string, coder: string): this {
    const from = (this.texts.get(document) ?? '').indexOf(words);
    if (from === -1) throw new Error(`“${words}” is not in ${document}`);
    const coding = { id, document, from, to: from + words.length, code, coder, check: textCheck(words) };
    return this.op({ type: 'coding:add', codings: [coding] });
  }
}

/** The small study most tests start from: two documents, two groups, two coders, a tree of three levels. */
export function harbourStudy(): StudyBuilder {
  return new StudyBuilder()
    .named('Haven')
    .coder('noor', 'Noor')
    .coder('daan', 'Daan')
    .group('ll', 'Leerlingen')
    .group('ou', 'Ouders')
    .participant('p1', 'Leerling 01', 'll', 'klas 3')
    .participant('p2', 'Ouder 01', 'ou')
    .document('fg', 'Hoe was het?\nKoud, maar wel vet 😀 hoor.\nNiemand vroeg iets.', ['Moderator', 'Deniz'])
    .document('ou', 'Thuis praten we erover.\nAan tafel.', ['Hakima'])
    .link('fg', 'Deniz', 'p1', 'll')
    .code('visit', 'Bezoek', null, 0, { colour: 4, definition: 'Alles over het bezoek.' })
    .code('after', 'Nagesprek', 'visit', 0)
    .code('home', 'Thuis', 'after', 0)
    .code('image', 'Beeld', null, 1, { aliases: ['image'], origin: 'open' })
    .coding('k1', 'fg', 'Koud', 'visit', 'noor')
    .coding('k2', 'fg', 'wel vet', 'image', 'noor')
    .coding('k3', 'ou', 'Thuis praten', 'home', 'daan');
}

function documentOf(id: string, text: string, speakers: readonly string[]): SourceDocument {
  return {
    id,
    title: `Document ${id}`,
    kind: 'interview',
    literal: 'verbatim',
    textHash: hashLike('a'),
    length: text.length,
    words: text.split(/\s+/).length,
    speakers,
    turns: speakers.length === 0 ? [] : turnsOf(text, speakers.length),
    origin: { format: 'txt', originalHash: hashLike('b') },
  };
}

function turnsOf(text: string, speakers: number): readonly Turn[] {
  let from = 0;
  return text.split('\n').map((line, index) => {
    const turn = { from, to: from + line.length, speaker: index % speakers };
    from += line.length + 1;
    return turn;
  });
}
