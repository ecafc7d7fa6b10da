/** Has a screen reader say `text` when it has finished its sentence. Nothing is seen. */
export function announce(text: string): void {
  const region = document.querySelector('#announcements') ?? createRegion();
  // A region must be there, and empty, before its text is: otherwise it stays silent.
  region.textContent = '';
  setTimeout(() => {
    region.textContent = text;
  }, 100);
}

function createRegion(): HTMLElement {
  const region = document.createElement('p');
  region.id = 'announcements';
  region.className = 'visually-hidden';
  region.role = 'status';
  document.body.append(region);
  return region;
}
