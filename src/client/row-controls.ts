/**
 * Lets the controls above the rows, and a row's button for all that stands below it, work. What they do is loaded when
 * they are first used, or at once for an address that asks for it (class `arranging`, see `arranging-script.ts`).
 */
export function setUpRowControls(main: HTMLElement): void {
  const controls = main.querySelector('.row-controls');
  const fields = main.querySelector('.fields');
  if (!controls || !fields) return;
  let control: Promise<(event: Event) => void> | undefined;
  const load = () => {
    control ??= import('./rows/control-rows.ts').then((rows) => rows.controlRows(fields, controls));
    return control;
  };

  const pass = async (event: Event) => (await load())(event);
  for (const type of ['focusin', 'click', 'input', 'compositionend', 'keydown'])
    controls.addEventListener(type, pass);
  fields.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.below')) void pass(event);
  });
  const { classList } = document.documentElement;
  if (classList.contains('arranging')) void load().finally(() => classList.remove('arranging'));
}
