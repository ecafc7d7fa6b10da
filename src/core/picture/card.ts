/** In px; what link cards ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a page's picture says, as plain text. */
export interface Card {
  /** Where on the site the page stands: `リファレンス › Workloads`. */
  readonly crumb: string;
  readonly title: string;
  /** Stands below the title: a kind's `apiVersion`. */
  readonly version?: string | undefined;
  /** The author's words; as many whole sentences of them are shown as there is room for. */
  readonly lead?: string | undefined;
  /** The sheet beside the lead, the most important first; as many are shown as there is room for. */
  readonly fields: readonly CardField[];
  /** What stands in the lower corner, if there is room for it. */
  readonly corner: string;
}

export interface CardField {
  /** The path up to the name, with its dot: `spec.`; empty at the top. */
  readonly parent: string;
  readonly name: string;
  readonly type: string;
}
