/** Makes each entry of the key a button that highlights its marks and dims the others; pressed again, it shows all as before. */
export function makeButtons(figure: HTMLElement): void {
  const list = figure.querySelector('.key');
  if (!list) return;
  for (const entry of list.querySelectorAll('li:not(:has(button))')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', 'false');
    button.append(...entry.childNodes);
    entry.append(button);
  }
}

/** Highlights the marks of the pressed entry of the key; called again after a drawing has changed. */
export function highlightChosen(figure: HTMLElement): void {
  const entry = figure.querySelector<HTMLElement>('.key li:has([aria-pressed="true"])');
  const { class: classes = '', lights } = entry?.dataset ?? {};
  const chosen = classes.split(' ').filter(Boolean);
  for (const svg of figure.querySelectorAll('.chart-svg')) {
    svg.classList.toggle('picking', entry !== null);
    for (const series of svg.querySelectorAll<SVGGElement>('[data-of]')) {
      const whole = lights !== undefined && series.dataset['of'] === lights;
      series.classList.toggle('on', whole);
      for (const shape of series.querySelectorAll('.it > *, g[aria-hidden] > *'))
        shape.classList.toggle(
          'on',
          whole || (lights === undefined && chosen.length > 0 && chosen.every((name) => shape.classList.contains(name))),
        );
    }
  }
}

/** Listens for presses in the key; it keeps working when the entries are replaced. */
export function listenToKey(figure: HTMLElement): void {
  figure.querySelector('.key')?.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    const press = button.getAttribute('aria-pressed') !== 'true';
    for (const other of figure.querySelectorAll('.key button')) other.setAttribute('aria-pressed', String(press && other === button));
    highlightChosen(figure);
  });
}
