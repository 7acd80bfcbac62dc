import { compareOperations, type Operation } from '../../../shared/model/operation';
import { RegisterWorld } from './oracle-registers';
import { byFirst } from './oracle-summary';
import { TextWorld } from './oracle-texts';

/**
 * A second, slow fold written apart from the product's: it keeps no counts and no indexes, and works every
 * state out anew. `summaryOf` says the same of the product's fold, so that the two can be compared.
 */
export function oracle(ops: readonly Operation[]): string {
  const world = new World();
  for (const op of ops.toSorted(compareOperations)) world.happen(op);
  return JSON.stringify(world.summary());
}

interface Node {
  name: string;
  definition: string;
  colour: number | null;
  parent: string | null;
  position: number;
  archived: boolean;
  into: string | null;
}

interface Mark {
  readonly document: string;
  code: string;
  away: boolean;
  valence: string | null;
  from: number;
  to: number;
  text: string;
}

interface Slip {
  title: string;
  text: string;
  kind: string;
  away: boolean;
}

class World {
  private name = '';
  private readonly nodes = new Map<string, Node>();
  private readonly marks = new Map<string, Mark>();
  private readonly documents = new Map<string, { title: string; date: string | null }>();
  private readonly people = new Map<string, { pseudonym: string; role: string }>();
  private readonly registers = new RegisterWorld();
  private readonly texts = new TextWorld();
  private readonly links = new Map<string, unknown>();
  private readonly notes = new Map<string, [comment: string, starred: boolean, wording: string]>();
  private readonly slips = new Map<string, Slip>();
  private readonly sets = new Map<string, { name: string; codes: Set<string> }>();
  private readonly books = new Map<string, string>();

  happen(op: Operation): void {
    this.texts.happen(op);
    if (op.type.startsWith('code:')) this.happenToCodes(op);
    else if (op.type.startsWith('coding:')) this.happenToMarks(op);
    else if (/^(quotation|memo|code-group|code-book):/.test(op.type)) this.happenToNotes(op);
    else if (this.registers.happen(op)) return;
    else this.happenToTheRest(op);
  }

  summary(): unknown {
    const codes = [...this.nodes].map(([id, node]) => {
      const { parent, position, name, definition, colour } = node;
      return [id, this.kind(id), parent, position, name, definition, colour] as const;
    });
    const codings = [...this.marks]
      .filter(([, mark]) => this.isSeen(mark))
      .map(([id, mark]) => {
        const range = this.place(mark)?.join('-') ?? '';
        return [id, mark.document, this.end(mark.code), mark.valence, range] as const;
      });
    const adrift = [...this.marks].filter(
      ([, mark]) => !mark.away && this.documents.has(mark.document) && this.place(mark) === null,
    );
    return {
      name: this.name,
      codes: codes.toSorted(byFirst),
      codings: codings.toSorted(byFirst),
      adrift: adrift.map(([id]) => [id]).toSorted(byFirst),
      documents: [...this.documents]
        .map(([id, { title, date }]) => [id, title, date, this.texts.version(id)])
        .toSorted(byFirst),
      participants: [...this.people]
        .map(([id, { pseudonym, role }]) => [id, pseudonym, role])
        .toSorted(byFirst),
      links: [...this.links].toSorted(byFirst),
      notes: [...this.notes]
        .filter(([, note]) => note.some((part) => part !== '' && part !== false))
        .toSorted(byFirst),
      memos: [...this.slips]
        .filter(([, slip]) => !slip.away)
        .map(([id, { title, text, kind }]) => [id, title, text, kind])
        .toSorted(byFirst),
      sets: [...this.sets]
        .map(([id, { name, codes }]) => [id, name, [...codes].toSorted()])
        .toSorted(byFirst),
      books: [...this.books].toSorted(byFirst),
      registers: this.registers.summary(),
    };
  }

  private happenToCodes(op: Operation): void {
    switch (op.type) {
      case 'code:add': {
        const { name, definition, colour, parent, position } = op.code;
        const known = this.nodes.get(op.code.id);
        if (known !== undefined) known.archived = false;
        else {
          this.nodes.set(op.code.id, {
            ...{ name, definition, position, colour: colour ?? null },
            ...{ parent: parent === null ? null : this.end(parent), archived: false, into: null },
          });
        }
        return;
      }
      case 'code:edit': {
        const node = this.nodes.get(op.id);
        if (node === undefined) return;
        node.name = op.edit.name ?? node.name;
        node.definition = op.edit.definition ?? node.definition;
        if (op.edit.colour !== undefined) node.colour = op.edit.colour;
        return;
      }
      case 'code:move':
        return this.move(op.id, op.parent, op.position);
      case 'code:merge':
        return this.merge(this.end(op.id), op.into);
      case 'code:unmerge':
        return this.part(op.id);
      case 'code:archive':
      case 'code:restore':
        for (const id of op.ids) {
          const node = this.nodes.get(id);
          if (node !== undefined) node.archived = op.type === 'code:archive';
        }
        for (const id of op.codings) this.put(id, op.type === 'code:archive');
        return;
      default:
    }
  }

  private happenToMarks(op: Operation): void {
    if (op.type === 'coding:add') {
      for (const { id, document, code, from, to, valence, text = 'first' } of op.codings) {
        if (this.marks.has(id)) this.put(id, false);
        else {
          this.marks.set(id, { document, code, away: false, valence: valence ?? null, from, to, text });
        }
      }
    } else if (op.type === 'coding:edit') {
      for (const id of op.ids) {
        const mark = this.marks.get(id);
        if (mark === undefined) continue;
        mark.code = op.edit.code ?? mark.code;
        if (op.edit.valence !== undefined) mark.valence = op.edit.valence;
        const { from = mark.from, to = mark.to } = op.edit.range ?? {};
        const text = op.edit.range === undefined ? mark.text : (op.edit.range.text ?? 'first');
        Object.assign(mark, { from, to, text });
      }
    } else if (op.type === 'coding:remove' || op.type === 'coding:restore') {
      for (const id of op.ids) this.put(id, op.type === 'coding:remove');
    }
  }

  private happenToNotes(op: Operation): void {
    if (op.type === 'quotation:note') {
      const version = (op.text ?? 'first') === 'first' ? '' : `@${op.text ?? ''}`;
      const key = `${op.document} ${op.from}-${op.to}${version}`;
      const [comment, starred, wording] = this.notes.get(key) ?? ['', false, ''];
      const { edit } = op;
      this.notes.set(key, [edit.comment ?? comment, edit.starred ?? starred, edit.wording ?? wording]);
    } else if (op.type === 'memo:add') {
      const { id, title, text, kind } = op.memo;
      this.slips.set(id, { title, text, kind, away: false });
    } else if (op.type === 'memo:edit') {
      const slip = this.slips.get(op.id);
      if (slip !== undefined) Object.assign(slip, op.edit);
    } else if (op.type === 'memo:remove' || op.type === 'memo:restore') {
      for (const id of op.ids) {
        const slip = this.slips.get(id);
        if (slip !== undefined) slip.away = op.type === 'memo:remove';
      }
    } else this.happenToSets(op);
  }

  private happenToSets(op: Operation): void {
    if (op.type === 'code-group:add') {
      this.sets.set(op.group.id, { name: op.group.name, codes: new Set(op.group.codes) });
    } else if (op.type === 'code-group:edit') {
      const set = this.sets.get(op.id);
      if (set === undefined) return;
      set.name = op.edit.name ?? set.name;
      for (const code of op.edit.add ?? []) set.codes.add(code);
      for (const code of op.edit.remove ?? []) set.codes.delete(code);
    } else if (op.type === 'code-group:remove') this.sets.delete(op.id);
    else if (op.type === 'code-book:keep') this.books.set(op.version.id, op.version.name);
    else if (op.type === 'code-book:forget') this.books.delete(op.id);
  }

  private happenToTheRest(op: Operation): void {
    if (op.type === 'study:name') this.name = op.name;
    else if (op.type === 'document:add') {
      this.documents.set(op.document.id, { title: op.document.title, date: op.document.date ?? null });
    } else if (op.type === 'document:remove') this.documents.delete(op.id);
    else if (op.type === 'document:edit') {
      const document = this.documents.get(op.id);
      if (document === undefined) return;
      document.title = op.edit.title ?? document.title;
      if (op.edit.date !== undefined) document.date = op.edit.date;
    } else if (op.type === 'participant:add') {
      this.people.set(op.participant.id, { pseudonym: op.participant.pseudonym, role: op.participant.role });
    } else if (op.type === 'participant:remove') this.people.delete(op.id);
    else if (op.type === 'participant:edit') {
      const person = this.people.get(op.id);
      if (person === undefined) return;
      person.pseudonym = op.edit.pseudonym ?? person.pseudonym;
      person.role = op.edit.role ?? person.role;
    } else if (op.type === 'speaker:link') {
      if (op.link === null) this.links.delete(`${op.document} ${op.speaker}`);
      else this.links.set(`${op.document} ${op.speaker}`, op.link);
    }
  }

  private isSeen(mark: Mark): boolean {
    return !mark.away && this.documents.has(mark.document) && this.place(mark) !== null;
  }

  private place({ document, from, to, text }: Mark): readonly [number, number] | null {
    return this.texts.now(document, from, to, text);
  }

  private put(id: string, away: boolean): void {
    const mark = this.marks.get(id);
    if (mark !== undefined) mark.away = away;
  }

  private move(id: string, parent: string | null, position: number): void {
    const node = this.nodes.get(id);
    if (node === undefined) return;
    const target = parent === null || node.into !== null ? parent : this.end(parent);
    if (this.above(target).includes(id)) return;
    node.parent = target;
    node.position = position;
  }

  private merge(from: string, into: string): void {
    const source = this.nodes.get(from);
    const target = this.nodes.get(this.end(into));
    if (source === undefined || target === undefined || source === target) return;
    if (this.above(this.end(into)).includes(from)) {
      target.parent = source.parent;
      target.position = source.position;
    }
    for (const node of this.nodes.values()) {
      if (node.parent === from && node.into === null) node.parent = this.end(into);
    }
    source.into = into;
  }

  private part(id: string): void {
    const node = this.nodes.get(id);
    if (node === undefined || node.into === null) return;
    node.into = null;
    const parent = node.parent === null ? null : this.end(node.parent);
    node.parent = this.above(parent).includes(id) ? null : parent;
  }

  /** The code itself and everything above it. */
  private above(id: string | null): readonly string[] {
    const chain: string[] = [];
    for (let at = id; at !== null; at = this.nodes.get(at)?.parent ?? null) chain.push(at);
    return chain;
  }

  private end(id: string): string {
    const into = this.nodes.get(id)?.into ?? null;
    return into === null ? id : this.end(into);
  }

  private kind(id: string): string {
    const node = this.nodes.get(id);
    if (node === undefined) return 'unknown';
    if (node.into !== null) return `merged into ${this.end(id)}`;
    if (!node.archived) return 'active';
    return this.isNeeded(id) ? 'kept-alive' : 'archived';
  }

  private isNeeded(id: string): boolean {
    const used = [...this.marks.values()].some((mark) => this.isSeen(mark) && this.end(mark.code) === id);
    const hasLivingChild = (): boolean =>
      [...this.nodes].some(
        ([child, node]) => node.parent === id && ['active', 'kept-alive'].includes(this.kind(child)),
      );
    return used || hasLivingChild();
  }
}
