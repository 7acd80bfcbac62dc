import type { OfficeBlock } from './office-block';
import { OfficeFlow } from './office-flow';
import type { RtfGroup } from './rtf-group';
import { RtfTables } from './rtf-tables';

/** Words that stand apart from those around them. */
export type RtfStoryKind = 'body' | 'note' | 'comment' | 'box';

interface Story {
  readonly kind: RtfStoryKind;
  /** Number of groups around it. */
  readonly depth: number;
  readonly flow: OfficeFlow;
  readonly tables: RtfTables;
  open: boolean;
  /** A row was described and has not ended, whatever its paragraphs say. */
  inRow: boolean;
  mark: string;
}

/** The stories that are open in an RTF file: the body, in it perhaps a note, in that perhaps a text box. */
export class RtfStories {
  private readonly body = emptyStory('body', 0, new OfficeFlow());
  private readonly stories: Story[] = [this.body];

  kind(): RtfStoryKind {
    return this.top().kind;
  }

  /** Begins a story; that of a box goes on in the flow of the paragraph it is attached to. */
  open(kind: RtfStoryKind, depth: number, flow = new OfficeFlow()): void {
    this.stories.push(emptyStory(kind, depth, flow));
  }

  /** Ends the story that began with the group at a depth; undefined where none did. */
  closeAt(
    depth: number,
    group: RtfGroup,
  ): { readonly kind: RtfStoryKind; readonly flow: OfficeFlow } | undefined {
    const ended = this.top();
    if (ended.kind === 'body' || ended.depth !== depth) return undefined;
    this.endParagraph(group, false);
    ended.tables.enter(0);
    this.stories.pop();
    return ended;
  }

  /** The flow of the paragraph that words go to; begins one where none is open. */
  paragraph(group: RtfGroup): OfficeFlow {
    const story = this.top();
    if (!story.open) {
      story.tables.enter(Math.max(group.tableLevel, group.inTable || story.inRow ? 1 : 0));
      story.flow.openParagraph();
      story.open = true;
    }
    return story.flow;
  }

  /** What stands before the paragraph by its list. */
  mark(shown: string): void {
    this.top().mark = shown.trim();
  }

  /**
   * Ends the paragraph, if one is open.
   *
   * @param runsOn whether the next paragraph goes on in this one
   * @returns false where it is in a list that does not say what it shows
   */
  endParagraph({ list, heading }: RtfGroup, runsOn: boolean): boolean {
    const story = this.top();
    if (!story.open) return true;
    const { mark, flow } = story;
    if (mark !== '') flow.mark({ shown: mark, list: `${list}` });
    if (runsOn) flow.runOn();
    flow.close();
    story.open = false;
    story.mark = '';
    return mark !== '' || list <= 0 || heading;
  }

  beginRow(): void {
    this.top().inRow = true;
  }

  endCell(level: number): void {
    this.top().tables.endCell(level);
  }

  endRow(level: number): void {
    const story = this.top();
    story.tables.endRow(level);
    if (level === 1) story.inRow = false;
  }

  /** Everything in the body; stories that were never ended are lost with the file's end. */
  finish(): readonly OfficeBlock[] {
    return this.body.flow.finish();
  }

  private top(): Story {
    return this.stories.at(-1) ?? this.body;
  }
}

function emptyStory(kind: RtfStoryKind, depth: number, flow: OfficeFlow): Story {
  return { kind, depth, flow, tables: new RtfTables(flow), open: false, inRow: false, mark: '' };
}
