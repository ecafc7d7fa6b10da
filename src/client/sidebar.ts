/**
 * Keeps which groups of the sidebar are open and how far it is scrolled, for the next page of this tab. Each part of the
 * site has a sidebar of its own, told by its first link.
 */
export function setUpSidebar(): void {
  const sidebar = document.querySelector<HTMLElement>('#sidebar');
  const part = sidebar?.querySelector('a')?.pathname;
  if (!sidebar || !part) return;
  addEventListener('pagehide', () => {
    const open = [...sidebar.querySelectorAll('details[open] > summary')];
    const state = { open: open.map((summary) => summary.textContent), top: sidebar.scrollTop };
    try {
      sessionStorage.setItem(`sidebar ${part}`, JSON.stringify(state));
    } catch {
      // Storage is refused: every page begins anew.
    }
  });
}
