/** The page around the phone: its switches, kept over reloads, and the app page in an iframe. */
type Choices = Record<'width' | 'theme' | 'font' | 'today', string>;

const KEY = 'preview:choices';
const form = document.querySelector<HTMLFormElement>('#settings')!;
const phone = document.querySelector<HTMLIFrameElement>('#phone')!;

function load(): Choices {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Choices>;
  const asked: Partial<Choices> = Object.fromEntries(new URLSearchParams(location.search));
  return { width: '390', theme: dark ? 'dark' : 'light', font: 'standard', today: '', ...kept, ...asked };
}

function show(choices: Choices, hash: string): void {
  const { width, ...settings } = choices;
  phone.style.width = `${width}px`;
  phone.src = `app.html?${new URLSearchParams(settings).toString()}${hash}`;
}

function currentHash(): string {
  return phone.contentWindow?.location.hash ?? '';
}

function fill(choices: Choices): void {
  for (const [name, value] of Object.entries(choices)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  }
}

function change(event?: Event): void {
  const choices = Object.fromEntries(new FormData(form)) as unknown as Choices;
  localStorage.setItem(KEY, JSON.stringify(choices));
  // The phone changes its theme while the app runs; the rest takes a restart.
  if ((event?.target as HTMLSelectElement | null)?.name === 'theme') phone.contentWindow?.postMessage({ theme: choices.theme });
  else show(choices, currentHash());
}

fill(load());
show(load(), location.hash);
form.addEventListener('change', change);
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector<HTMLElement>('#real-today')!.onclick = () => {
  fill({ ...load(), today: '' });
  change();
};
document.querySelector<HTMLElement>('#clear')!.onclick = () => {
  Object.keys(localStorage)
    .filter((key) => key.startsWith('wx:'))
    .forEach((key) => localStorage.removeItem(key));
  show(load(), '');
};
