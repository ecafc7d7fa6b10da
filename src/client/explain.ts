import { decodeFragment } from '../core/reference/address/decode-fragment.ts';

// The page that takes any path that `kubectl explain` takes, as `#pods.spec.containers` or `?path=`, or in its form.
const main = document.querySelector<HTMLElement>('main[data-script="explain"]');
const input = main?.querySelector<HTMLInputElement>('input[name="path"]');
const notice = main?.querySelector<HTMLElement>('[role="status"]');
if (main) {
  const visit = async () => {
    const typed =
      decodeFragment(location.hash) || new URLSearchParams(location.search).get('path') || '';
    if (input) input.value = typed;
    if (notice) notice.hidden = true;
    if (!typed.trim()) return;
    const { goToPath } = await import('./go-to-path.ts');
    await goToPath(main, typed);
  };
  input?.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(null, '', `#${encodeURIComponent(input.value)}`);
    void visit();
  });
  addEventListener('hashchange', visit);
  void visit();
}
