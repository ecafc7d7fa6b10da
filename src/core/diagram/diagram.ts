import type { Flow } from './graph.ts';

/** What the author of a note has drawn in a `diagram` fence. */
export interface Diagram {
  /** What the picture shows, in one line. It stands below it. */
  readonly title: string;
  /** What is said to those who do not see the picture. Default: what is drawn, put into sentences. */
  readonly description?: string;
  readonly panels: readonly Panel[];
}

/** One picture of a diagram; a diagram that is a series has several. */
export interface Panel {
  readonly title?: string;
  readonly flow: Flow;
  readonly boxes: readonly Box[];
  readonly edges: readonly Edge[];
}

export interface Box {
  /** Names the box in the lines of its panel. */
  readonly id: string;
  /** The first line is the name, the others say more of it. */
  readonly label: readonly string[];
  readonly states: readonly BoxState[];
  /** What stands inside; a box with something inside is a frame. */
  readonly boxes: readonly Box[];
}

/** `line` and `dashed` are arrows; `order` draws nothing and only says that `to` comes behind `from`. */
export interface Edge {
  readonly t: 'line' | 'dashed' | 'order';
  readonly from: string;
  readonly to: string;
  readonly label: readonly string[];
}

/** The states that a box can be in, with the words that stand for them in a text alternative. */
export const boxStates = {
  old: '古い',
  new: '新しい',
  ready: '準備済み',
  wait: '準備中',
  gone: 'なくなったもの',
} as const satisfies Record<string, string>;

export type BoxState = keyof typeof boxStates;
