/**
 * Brings `<select id="theme">` to life: `auto` follows the system, `light` and `dark` are kept for the next visit and
 * taken over by other open pages. The page has two `<meta name="theme-color">`, one for each `prefers-color-scheme`.
 */
export function setUpTheme(): void {
  const select = document.querySelector<HTMLSelectElement>('#theme');
  if (!select) return;
  const paint = themeColors();
  const use = (theme: string) => {
    const { dataset } = document.documentElement;
    if (theme === 'auto') delete dataset.theme;
    else dataset.theme = theme;
    select.value = theme;
    paint(theme);
  };
  use(document.documentElement.dataset.theme ?? 'auto');
  select.addEventListener('change', () => {
    use(select.value);
    store(select.value);
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key === 'theme') use(newValue ?? 'auto');
  });
  for (let part: HTMLElement | null = select; part; part = part.closest('[hidden]')) {
    part.hidden = false;
  }
}

/** Returns what colours the browser's own frame: in both metas the colour of the chosen theme, or each its own. */
function themeColors(): (theme: string) => void {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  const own = metas.map((meta) => meta.content);
  return (theme) => {
    const chosen = metas.findIndex((meta) => meta.media.includes(theme));
    metas.forEach((meta, index) => {
      meta.content = own[chosen < 0 ? index : chosen] ?? meta.content;
    });
  };
}

function store(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}
