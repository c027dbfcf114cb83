/** Switches between the views of a chart that were drawn at build time; on the chart's own page the choice lives in the address. */
import asked from 'messages:asked';
import t from 'messages:figure';
import { queryNow, writeQuery } from '../../browser/address-bar.client.ts';
import { refusalText } from '../../record/core/asked.ts';
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
  if (groups.length === 0) return;
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

  const say = (text: string): void => {
    const status = figure.querySelector('.said');
    if (status) status.textContent = text;
  };

  const show = async (remember: boolean): Promise<void> => {
    const key = current();
    const pieces =
      loaded.get(key) ?? fetch(withBase(base, chartPiecesHref(id, key))).then(async (answer) => (await answer.json()) as Pieces);
    loaded.set(key, pieces);
    figure.setAttribute('aria-busy', 'true');
    try {
      const { picture, key: entries, table, summary, tunes } = await pieces;
      if (current() !== key) return;
      put('.picture', picture);
      put('.key', entries);
      put('.table-here', table);
      put(`[data-summary-of="${id}"]`, summary, document);
      const svg = figure.querySelector<HTMLAnchorElement>('.to-svg');
      if (svg) svg.href = withBase(base, svgHref(key === first ? id : `${id}.${key}`));
      const sound = figure.querySelector<HTMLElement>('.to-sound');
      if (sound) sound.dataset['tunes'] = JSON.stringify(tunes);
      if (inAddress && remember) {
        const query = new URLSearchParams(queryNow());
        if (key === first) query.delete('view');
        else query.set('view', key);
        writeQuery(query.size === 0 ? '' : `?${query.toString()}`);
      }
      done();
    } catch {
      loaded.delete(key);
      say(t('viewFailed'));
    } finally {
      figure.removeAttribute('aria-busy');
    }
  };

  const press = (group: HTMLElement, value: string | undefined): void => {
    if (buttons(group).some((button) => button.dataset['value'] === value))
      for (const button of buttons(group)) button.setAttribute('aria-pressed', String(button.dataset['value'] === value));
  };
  for (const group of groups) {
    group.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (!button || button.getAttribute('aria-pressed') === 'true') return;
      press(group, button.dataset['value']);
      void show(true);
    });
  }
  const offers = (group: HTMLElement | undefined, value: string): boolean =>
    group !== undefined && buttons(group).some((button) => button.dataset['value'] === value);
  const fromAddress = (): void => {
    const view = new URLSearchParams(location.search).get('view') ?? first;
    const values = view.split('.');
    // A view of which a part is unknown is no view: the rest of it alone is not what was asked for.
    if (values.length !== groups.length || !values.every((value, place) => offers(groups[place], value))) {
      say(refusalText(asked, [{ why: 'choice', value: view }]));
      return;
    }
    groups.forEach((group, place) => {
      press(group, values[place]);
    });
  };
  if (inAddress) {
    fromAddress();
    if (current() !== first) void show(false);
    addEventListener('popstate', () => {
      fromAddress();
      void show(false);
    });
  }
}
