/** Reads the page of a kind or type, as it was built, back into what stands on it. `path`: its address without slashes. */
export function readPage(path: string, main: Element): ReferencePage {
  const inside = (selector: string) => main.querySelector(selector)?.innerHTML;
  const fields = main.querySelector('ul.fields');
  const usedBy = main
    .querySelectorAll('section')
    .find((section) => section.querySelector('.used-by'));
  return {
    path: path.replace(/^reference\//, ''),
    title: main.querySelector('h1')?.text.trim() ?? path,
    description: main.querySelector('.lead')?.text.trim().slice(0, 120) ?? '',
    lead: inside('.lead'),
    official: childrenOf(main, 'DIV', 'off')[0]?.innerHTML,
    facts: inside('ul.facts'),
    skeleton: main.querySelector('figure.sheet pre')?.text,
    rows: fields ? readRows(fields) : [],
    usedBy: usedBy?.innerHTML.replace(/<h2.*?<\/h2>/, ''),
  };
}

function readRows(list: Element): Row[] {
  return childrenOf(list, 'LI').map((item) => {
    const [row] = childrenOf(item, 'DIV', 'row');
    const name = row?.querySelector('.name');
    const details = childrenOf(item, 'DETAILS')[0];
    const shown = childrenOf(item, 'UL')[0];
    const others = details && childrenOf(details, 'UL')[0];
    const inside = (selector: string) => row?.querySelector(selector)?.innerHTML;
    return {
      id: item.id,
      name: name?.innerHTML ?? '',
      href: name?.getAttribute('href'),
      type: inside('.ty') ?? '',
      required: Boolean(row?.querySelector('.head b')),
      default: row?.querySelector('.badge:not(.dep)')?.innerHTML,
      deprecated: Boolean(row?.querySelector('.dep')),
      say: inside('.say'),
      enum: inside('.enum'),
      off: inside('.off'),
      mentions: inside('.mentions'),
      shown: shown ? readRows(shown) : [],
      summary: details?.querySelector('summary')?.text.trim(),
      others: others ? readRows(others) : [],
    };
  });
}

function childrenOf(parent: Element, tag: string, className?: string): Element[] {
  return parent.children.filter(
    (child) => child.tagName === tag && (!className || child.classList.contains(className)),
  );
}

/** What is used of a parsed page. */
export interface Element {
  readonly id: string;
  readonly tagName: string;
  readonly text: string;
  readonly innerHTML: string;
  readonly children: readonly Element[];
  readonly classList: { contains(name: string): boolean };
  getAttribute(name: string): string | undefined;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): readonly Element[];
}

/** What the page of a kind or type says; texts are HTML except the title, description, skeleton and summaries. */
export interface ReferencePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string | undefined;
  readonly official: string | undefined;
  readonly facts: string | undefined;
  readonly skeleton: string | undefined;
  readonly rows: readonly Row[];
  readonly usedBy: string | undefined;
}

export interface Row {
  readonly id: string;
  readonly name: string;
  readonly href: string | undefined;
  readonly type: string;
  readonly required: boolean;
  readonly default: string | undefined;
  readonly deprecated: boolean;
  readonly say: string | undefined;
  readonly enum: string | undefined;
  readonly off: string | undefined;
  readonly mentions: string | undefined;
  /** Below it, in view. */
  readonly shown: readonly Row[];
  /** What stands on the closed part, and the rows in it. */
  readonly summary: string | undefined;
  readonly others: readonly Row[];
}
