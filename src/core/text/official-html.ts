/**
 * Renders an official description as HTML. The texts are Go doc comments: paragraphs between blank lines, lines that open
 * with a bullet or a number, `code` in backticks, bare addresses. Anything else is shown as it stands, escaped.
 */
export function officialHtml(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(block)
    .join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

function block(text: string): string {
  const parts: string[] = [];
  let prose: string[] = [];
  let items: string[] = [];
  const flush = () => {
    if (prose.length > 0) parts.push(`<p>${inline(prose.join(' '))}</p>`);
    if (items.length > 0)
      parts.push(`<ul>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`);
    prose = [];
    items = [];
  };
  for (const line of text.split('\n')) {
    const item = /^\s*(?:[-*]|\d+[.)])\s+(.*)$/.exec(line);
    if (item?.[1] !== undefined) {
      if (prose.length > 0) flush();
      items.push(item[1]);
    } else if (items.length > 0 && /^\s+\S/.test(line)) items.push(`${items.pop()} ${line.trim()}`);
    else {
      if (items.length > 0) flush();
      if (line.trim()) prose.push(line.trim());
    }
  }
  flush();
  return parts.join('');
}

function inline(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((part) =>
      /^`.+`$/.test(part) ? `<code>${escapeHtml(part.slice(1, -1))}</code>` : withLinks(part),
    )
    .join('');
}

function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>()"']*[^\s<>()"'.,;:])/)
    .map((part) =>
      /^https?:\/\//.test(part)
        ? `<a href="${escapeHtml(part)}" rel="external">${escapeHtml(part)}</a>`
        : escapeHtml(part),
    )
    .join('');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
