/** Filters for the list of events; the choice is in the address, and what is shown can be downloaded. */
import t from 'messages:filter';
import { FACETS, fitting, readFilter, writeFilter, type Facet, type Filter, type Filterable } from './filter.ts';
import { writeQuery } from '../browser/address-bar.client.ts';
import { storeScroll, restoreScroll } from '../browser/restore-scroll.client.ts';
import { tellRefused } from '../browser/tell-refused.client.ts';
import { textOf } from '../browser/text-of.client.ts';
import { wordsOf, type Words } from '../text/match.ts';
import { exportHref, withBase } from '../record/core/routes.ts';

interface Listed extends Filterable {
  readonly node: HTMLElement;
  readonly id: string;
  readonly month: HTMLElement | null;
  /** Asked and written a thousand times at each choice, so it is not read from the page. */
  isShown: boolean;
}

/** An item of the list, as the filter reads it. */
function listed(node: HTMLElement): Listed {
  const { party = '', issue = '', kind = '', round = 'none', days } = node.dataset;
  const [from = '', to = from] = (days ?? node.querySelector('time')?.dateTime ?? '').split('/');
  let words: Words | undefined;
  return {
    node,
    party,
    issue,
    kind,
    round,
    from,
    to,
    words: () => (words ??= wordsOf(textOf(node))),
    id: node.querySelector<HTMLAnchorElement>('h3 a')?.pathname.split('/').at(-2) ?? '',
    month: node.closest<HTMLElement>('.month'),
    isShown: !node.hidden,
  };
}

/** A note on the order of a day, with the events of that day that follow it. */
interface Note {
  readonly node: HTMLElement;
  readonly events: readonly Element[];
}

/** The note that an item of the list is: as many events follow it as it says. */
function noted(node: HTMLElement): Note {
  const items = [...(node.parentElement?.children ?? [])];
  const start = items.indexOf(node) + 1;
  return { node, events: items.slice(start, start + Number(node.dataset['events'])) };
}

/** Runs when the next frame is on the screen. */
function afterFrame(run: () => void): void {
  requestAnimationFrame(() => {
    setTimeout(run);
  });
}

class EventFilter extends HTMLElement {
  private form: HTMLFormElement | null = null;
  private items: readonly Listed[] = [];
  private notes: readonly Note[] = [];
  private query = '';
  /** Counts choices: the lanes show the last one only. */
  private turn = 0;
  /** How many events each month shows. */
  private inMonth: ReadonlyMap<HTMLElement | null, number> = new Map();

  connectedCallback(): void {
    this.form = this.querySelector('form');
    if (!this.form) return;
    this.items = [...this.querySelectorAll<HTMLElement>('.ev')].map(listed);
    for (const { node, id } of this.items) node.id = `e-${id}`;
    this.notes = [...this.querySelectorAll<HTMLElement>('.day-order')].map(noted);
    this.form.hidden = false;
    this.classList.add('ready');
    if (matchMedia('(min-width: 761px)').matches) for (const box of this.form.querySelectorAll('details')) box.open = true;
    this.form.addEventListener('input', () => {
      this.change();
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.querySelector('.clear')?.addEventListener('click', () => {
      this.form?.reset();
      this.range('', '');
      this.form?.querySelector<HTMLElement>('input')?.focus();
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-take]')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        const format = button.dataset['take'] ?? 'csv';
        if (format === 'print') print();
        else void this.download(format);
      });
    }
    addEventListener('popstate', () => {
      this.fromAddress();
    });
    // The page of an event needs the query of the filter. A link gets it when it is about to be used: to write it into a
    // thousand links at each choice would take longer than everything else.
    for (const type of ['pointerover', 'focusin', 'click'])
      this.addEventListener(
        type,
        (event) => {
          const link = (event.target as Element).closest<HTMLAnchorElement>('.ev h3 a');
          if (link && link.search !== this.query) link.search = this.query;
        },
        { capture: true },
      );
    // The lanes above the list send this event when a reader brushes a span of days.
    this.addEventListener('timeline-range', (event) => {
      const { from = '', to = '' } = (event as CustomEvent<{ from?: string; to?: string }>).detail;
      this.range(from, to);
    });
    this.fromAddress();
    storeScroll(this);
    restoreScroll(this);
  }

  private range(from: string, to: string): void {
    this.dataset['from'] = from;
    this.dataset['to'] = to;
    this.change();
  }

  /** Shows what a reader chose, and keeps it in the address. */
  private change(): void {
    this.apply();
    tellRefused([], 'filter', this.querySelector('#list'));
    // To write the address takes the browser as long as to show the list: it comes after the frame that answers.
    afterFrame(() => {
      writeQuery(this.query);
    });
  }

  private isKnown(facet: Facet, value: string): boolean {
    return this.querySelector(`input[name=${facet}][value="${CSS.escape(value)}"]`) !== null;
  }

  private fromAddress(): void {
    const { value: filter, refused } = readFilter(new URLSearchParams(location.search), (facet, value) => this.isKnown(facet, value));
    for (const input of this.form?.querySelectorAll<HTMLInputElement>('input') ?? []) {
      if (input.type === 'checkbox')
        input.checked = FACETS.some((name) => name === input.name && filter.chosen[name].includes(input.value));
      else input.value = filter.words;
    }
    this.dataset['from'] = filter.from;
    this.dataset['to'] = filter.to;
    this.apply();
    tellRefused(refused, 'filter', this.querySelector('#list'));
  }

  private chosen(): Filter {
    const values = (name: string): string[] =>
      [...(this.form?.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`) ?? [])].map(({ value }) => value);
    return {
      chosen: { party: values('party'), round: values('round'), issue: values('issue'), kind: values('kind') },
      words: this.form?.querySelector<HTMLInputElement>('[name=q]')?.value.trim() ?? '',
      from: this.dataset['from'] ?? '',
      to: this.dataset['to'] ?? '',
    };
  }

  /** Says how a download went, until the next choice. */
  private say(words: string): void {
    const place = this.querySelector('.took');
    if (place) place.textContent = words;
  }

  private apply(): void {
    const filter = this.chosen();
    const query = (this.query = writeFilter(filter));
    const fits = fitting(filter);
    const chosen = this.items.filter((item) => {
      const fit = fits(item);
      if (item.isShown !== fit) item.node.hidden = !(item.isShown = fit);
      return fit;
    });
    for (const { node, events } of this.notes) node.hidden = events.filter((event) => !(event as HTMLElement).hidden).length < 2;
    const shown = chosen.length;
    const inMonth = new Map<HTMLElement | null, number>(this.items.map(({ month }) => [month, 0]));
    for (const { month } of chosen) inMonth.set(month, (inMonth.get(month) ?? 0) + 1);
    for (const [month, count] of inMonth) {
      if (!month || this.inMonth.get(month) === count) continue;
      month.hidden = count === 0;
      // The height of a month is estimated from this until it comes near the screen and is laid out.
      month.style.setProperty('--events', String(count));
    }
    this.inMonth = inMonth;
    const output = this.querySelector('output');
    const [bold, rest] = [document.createElement('b'), shown === this.items.length ? '' : t('ofAll', { all: String(this.items.length) })];
    bold.textContent = t('events', { count: shown });
    output?.replaceChildren(bold, rest);
    this.show('.clear', query !== '');
    // A filter may hide a year, so the links to years are hidden too.
    this.show('.years', query === '');
    this.show('.nothing', shown === 0);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-take]')) button.disabled = shown === 0;
    this.say('');
    // The list is drawn first, the lanes after it.
    const turn = (this.turn += 1);
    afterFrame(() => {
      if (turn === this.turn)
        this.dispatchEvent(
          new CustomEvent('events-filtered', {
            bubbles: true,
            detail: { shown: chosen.map(({ id }) => id), all: this.items.length },
          }),
        );
    });
  }

  private show(selector: string, visible: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !visible;
  }

  /** Downloads the events that are shown, as a part of the whole export, so that both always agree. */
  private async download(format: string): Promise<void> {
    const ids = new Set(this.items.filter(({ node }) => !node.hidden).map(({ id }) => id));
    try {
      const { cut, entriesOf } = await import('./download-filtered.client.ts');
      const answer = await fetch(withBase(document.body.dataset['base'] ?? '/', exportHref(`events.${format}`)));
      if (!answer.ok) throw new Error(answer.statusText);
      const text = cut(await answer.text(), format, ids);
      const missing = format === 'csv' ? 0 : ids.size - entriesOf(text);
      if (missing < ids.size) save(text, format);
      this.say(missing === 0 ? '' : missing < ids.size ? t('leftOut', { count: missing }) : t('noneInCalendar'));
    } catch {
      this.say(t('notLoaded'));
    }
  }
}

/** Gives the reader a file of events. */
function save(text: string, format: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: format === 'csv' ? 'text/csv' : 'text/calendar' }));
  link.download = `events.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
customElements.define('event-filter', EventFilter);
