/** Switches between the views of a chart that were drawn at build time; on the chart's own page the choice lives in the address. */
import t from 'messages:figure';
import { writeParts } from '../../browser/address-bar.client.ts';
import { tellRefused } from '../../browser/tell-refused.client.ts';
import { readChoice } from '../../record/core/asked.ts';
import { chartPiecesHref, svgHref, withBase } from '../../record/core/routes.ts';

interface Pieces {
  readonly picture: string;
  readonly key: string;
  readonly table: string;
  readonly summary: string;
  readonly tunes: unknown;
}

/** Called after the pieces of another view are in the figure. */
type Done = () => void;

/** Wires the buttons of a figure's choices. */
export function views(figure: HTMLElement, done: Done): void {
  const groups = [...figure.querySelectorAll<HTMLElement>('.opts[data-choice]')];
  const id = figure.dataset['chart'] ?? '';
  const base = figure.dataset['base'] ?? '/';
  const inAddress = figure.dataset['whole'] !== undefined;
  const buttons = (group: HTMLElement): HTMLButtonElement[] => [...group.querySelectorAll('button')];
  const pressed = (group: HTMLElement): string =>
    buttons(group).find((button) => button.getAttribute('aria-pressed') === 'true')?.dataset['value'] ?? '';
  const current = (): string => groups.map(pressed).join('.');
  const first = current();
  const loaded = new Map<string, Promise<Pieces>>();
  const put = (selector: string, html: string, root: ParentNode = figure): void => {
    const place = root.querySelector(selector);
    if (place) place.innerHTML = html;
  };

  // What went wrong is said under the buttons, where the reader is.
  const said = document.createElement('p');
  said.className = 'told';
  said.role = 'status';
  groups.at(-1)?.after(said);

  const press = (group: HTMLElement, value: string | undefined): void => {
    if (buttons(group).some((button) => button.dataset['value'] === value))
      for (const button of buttons(group)) button.setAttribute('aria-pressed', String(button.dataset['value'] === value));
  };
  const pressAll = (view: string): void => {
    const values = view.split('.');
    groups.forEach((group, place) => {
      press(group, values[place]);
    });
  };

  /** Writes a view that a reader chose into the address, and takes back what was said of the one before. */
  const keepInAddress = (view: string): void => {
    if (!inAddress) return;
    writeParts({ view: view === first ? undefined : view });
    tellRefused([], 'view');
  };

  /** The view whose pieces are in the figure. */
  let shown = first;
  const show = async (remember: boolean): Promise<void> => {
    const key = current();
    const pieces =
      loaded.get(key) ?? fetch(withBase(base, chartPiecesHref(id, key))).then(async (answer) => (await answer.json()) as Pieces);
    loaded.set(key, pieces);
    figure.setAttribute('aria-busy', 'true');
    try {
      const { picture, key: entries, table, summary, tunes } = await pieces;
      if (current() !== key) return;
      shown = key;
      said.textContent = '';
      put('.picture', picture);
      put('.key', entries);
      put('.table-here', table);
      put(`[data-summary-of="${id}"]`, summary, document);
      const svg = figure.querySelector<HTMLAnchorElement>('.to-svg');
      if (svg) svg.href = withBase(base, svgHref(key === first ? id : `${id}.${key}`));
      const sound = figure.querySelector<HTMLElement>('.to-sound');
      if (sound) sound.dataset['tunes'] = JSON.stringify(tunes);
      if (remember) keepInAddress(key);
      done();
    } catch {
      loaded.delete(key);
      // Its button can be pressed again, unless the reader has chosen another by now.
      if (current() !== key) return;
      pressAll(shown);
      said.textContent = t('viewFailed');
    } finally {
      figure.removeAttribute('aria-busy');
    }
  };

  for (const group of groups) {
    group.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (!button) return;
      press(group, button.dataset['value']);
      if (current() === shown) keepInAddress(shown);
      else void show(true);
    });
  }
  // A view of which a part is unknown is no view: the rest of it alone is not what was asked for.
  const isView = (view: string): boolean => {
    const values = view.split('.');
    return (
      values.length === groups.length &&
      groups.every((group, place) => buttons(group).some((button) => button.dataset['value'] === values[place]))
    );
  };
  const fromAddress = (): void => {
    const { value, refused } = readChoice(new URLSearchParams(location.search), 'view', isView);
    tellRefused(refused, 'view');
    pressAll(value || first);
    if (current() !== shown) void show(false);
  };
  if (inAddress) {
    fromAddress();
    addEventListener('popstate', fromAddress);
  }
}
