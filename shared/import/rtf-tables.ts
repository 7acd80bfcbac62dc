import type { OfficeFlow } from './office-flow';

interface Level {
  row: boolean;
  cell: boolean;
}

/**
 * Makes tables of the marks that end cells and rows, which is all that RTF has of them.
 *
 * Rows that follow each other without a paragraph between them are one table; a table within a cell is one level up.
 */
export class RtfTables {
  private readonly levels: Level[] = [];

  constructor(private readonly flow: OfficeFlow) {}

  /** Gets ready for a paragraph at a level: 0 outside tables. */
  enter(level: number): void {
    while (this.levels.length > level) this.leave();
    while (this.levels.length < level) {
      this.openCell();
      this.flow.openTable();
      this.levels.push({ row: false, cell: false });
    }
    this.openCell();
  }

  endCell(level: number): void {
    this.enter(level);
    this.flow.close();
    const top = this.levels.at(-1);
    if (top !== undefined) top.cell = false;
  }

  endRow(level: number): void {
    while (this.levels.length > level) this.leave();
    const top = this.levels.at(-1);
    if (top === undefined || this.levels.length < level) return;
    this.closeRow(top);
  }

  private openCell(): void {
    const top = this.levels.at(-1);
    if (top === undefined) return;
    if (!top.row) this.flow.openRow();
    if (!top.cell) this.flow.openCell();
    top.row = true;
    top.cell = true;
  }

  private leave(): void {
    const level = this.levels.pop();
    if (level === undefined) return;
    this.closeRow(level);
    this.flow.close();
  }

  private closeRow(level: Level): void {
    if (level.cell) this.flow.close();
    if (level.row) this.flow.close();
    level.cell = false;
    level.row = false;
  }
}
