/** What a layout needs to know of a picture: sizes, nesting and lines. All lengths are in px. */
export interface Graph {
  readonly flow: Flow;
  /** Between boxes that follow each other in the direction of flow. */
  readonly rankGap: number;
  /** Between boxes beside each other. */
  readonly nodeGap: number;
  /** Only the places of boxes are asked for, not the course of lines. Default: `false`. */
  readonly boxesOnly?: boolean;
  readonly items: readonly GraphItem[];
  readonly edges: readonly GraphEdge[];
}

export type Flow = 'right' | 'down';

export type GraphItem = GraphBox | GraphFrame;

export interface GraphBox {
  readonly t: 'box';
  readonly id: string;
  readonly size: Size;
}

export interface GraphFrame {
  readonly t: 'frame';
  readonly id: string;
  readonly label: Size;
  readonly items: readonly GraphItem[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: Size;
  /** How many times `rankGap` lies between the two at least. Default: 1. */
  readonly ranks?: number;
  /** It only says what follows what: the layout gives it no line. */
  readonly hidden?: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where everything of a graph stands, from the top left corner, in px. */
export interface Layout extends Size {
  /** Boxes and frames, by id. */
  readonly places: ReadonlyMap<string, Rect>;
  /** By the edge's place in the graph; without those that are hidden or not asked for. */
  readonly lines: ReadonlyMap<number, Line>;
}

export interface Rect extends Point, Size {}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Line {
  /** A start, and for each Bézier curve two control points and an end. */
  readonly curve: readonly Point[];
  /** The tip of the arrow, behind the end of the curve. */
  readonly tip?: Point;
  /** The middle of the label. */
  readonly label?: Point;
}

/** Lays out one graph. */
export type LayOut = (graph: Graph) => Layout;
