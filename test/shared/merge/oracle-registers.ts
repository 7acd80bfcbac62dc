import type { Operation } from '../../../shared/model/operation';
import type { StudyState } from '../../../shared/model/study-state';

type Row = Record<string, unknown>;

/**
 * Groups, attributes with their values, the sampling plan, contacts and label memory, folded once more and apart from
 * the product: one flat table of facts by name, each overwritten by whoever came last.
 */
export class RegisterWorld {
  private readonly facts = new Map<string, unknown>();
  /** Participants and documents that are there; nothing can be said of others. */
  private readonly subjects = new Set<string>();

  /** Takes an operation in; false for one that it only looks at. */
  happen(op: Operation): boolean {
    const [thing = '', act = ''] = op.type.split(':');
    if (op.type === 'sampling:plan') return this.put(`plan ${op.group} ${op.column}`, op.planned);
    if (op.type === 'label:mean') return this.put(`label ${op.set} ${op.label}`, op.meaning);
    if (op.type === 'participant:edit' || op.type === 'document:edit') return this.fill(op);
    if (op.type === 'participant:add') return this.arrive(`participant ${op.participant.id}`, op.participant);
    if (op.type === 'document:add') return this.arrive(`document ${op.document.id}`, op.document);
    if (op.type === 'participant:remove' || op.type === 'document:remove') return this.leave(op);
    if (!['group', 'attribute', 'sampling', 'contact'].includes(thing)) return false;
    // Each of these operations holds its record under one of these names, or an id.
    const { id, edit, ...rest } = op as unknown as Row & { id?: string };
    const record = [rest['group'], rest['attribute'], rest['column'], rest['contact']].find(Boolean) as Row;
    const key = `${thing} ${id ?? String(record['id'])}`;
    if (act === 'add') return this.put(key, { ...record, gone: false });
    return this.change(key, act === 'remove' ? { gone: true } : (edit as Row), thing === 'contact');
  }

  summary(): unknown {
    const living = [...this.facts].filter(([, fact]) => fact !== null && (fact as Row)['gone'] !== true);
    return living.map(([key, fact]) => [key, sorted(fact)]).sort(byKey);
  }

  private put(key: string, fact: unknown): true {
    this.facts.set(key, fact);
    return true;
  }

  /** A removed attribute is edited too: it comes back as it was left. Other things are gone for good. */
  private change(key: string, edit: Row, keepsNull: boolean): true {
    const fact = this.facts.get(key) as Row | undefined;
    if (fact === undefined || (fact['gone'] === true && !key.startsWith('attribute'))) return true;
    const next = Object.entries({ ...fact, ...edit }).filter(([, value]) => value !== null || keepsNull);
    return this.put(key, Object.fromEntries(next));
  }

  /** A record that is added says all its values anew. */
  private arrive(subject: string, record: { readonly attributes?: Readonly<Record<string, string>> }): false {
    this.empty(subject);
    this.subjects.add(subject);
    for (const [id, value] of Object.entries(record.attributes ?? {})) {
      this.facts.set(`value ${subject} ${id}`, value);
    }
    return false;
  }

  private leave(op: Extract<Operation, { type: 'participant:remove' | 'document:remove' }>): false {
    const subject = `${op.type.split(':')[0] ?? ''} ${op.id}`;
    this.empty(subject);
    this.subjects.delete(subject);
    return false;
  }

  private empty(subject: string): void {
    for (const key of this.facts.keys()) if (key.startsWith(`value ${subject} `)) this.facts.delete(key);
  }

  private fill(op: Extract<Operation, { type: 'participant:edit' | 'document:edit' }>): false {
    const subject = `${op.type.split(':')[0] ?? ''} ${op.id}`;
    if (!this.subjects.has(subject)) return false;
    for (const [id, value] of Object.entries(op.edit.values ?? {})) {
      this.facts.set(`value ${subject} ${id}`, value);
    }
    return false;
  }
}

/** The same of the product's fold. */
export function registersOf(state: StudyState): unknown {
  const rows = (thing: string, table: ReadonlyMap<string, object>): [string, unknown][] =>
    [...table].map(([id, record]) => [`${thing} ${id}`, sorted({ ...record, gone: false })]);
  const values = (thing: string, table: ReadonlyMap<string, { readonly attributes?: object }>) =>
    [...table].flatMap(([subject, { attributes = {} }]) =>
      Object.entries(attributes).map(([id, value]): [string, unknown] => [
        `value ${thing} ${subject} ${id}`,
        value,
      ]),
    );
  return [
    ...rows('group', state.groups),
    ...rows('attribute', state.attributes),
    ...rows('sampling', state.samplingColumns),
    ...rows('contact', state.contacts),
    ...[...state.samplingPlan].map(([cell, planned]): [string, unknown] => [`plan ${cell}`, planned]),
    ...[...state.labels].flatMap(([set, labels]) =>
      [...labels].map(([label, meaning]): [string, unknown] => [`label ${set} ${label}`, sorted(meaning)]),
    ),
    ...values('participant', state.participants),
    ...values('document', state.documents),
  ].sort(byKey);
}

/** In one order of fields, whichever came first. */
function sorted(fact: unknown): unknown {
  return typeof fact === 'object' && fact !== null ? Object.entries(fact).sort(byKey) : fact;
}

function byKey([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
